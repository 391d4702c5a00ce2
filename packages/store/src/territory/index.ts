export * from './find-area.ts'
export * from './list-areas.ts'
export * from './save-places.ts'
