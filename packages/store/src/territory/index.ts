export * from './save-places.ts'
