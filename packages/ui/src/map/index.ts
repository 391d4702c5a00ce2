export * from './area-map.tsx'
export * from './projection.ts'
