export * from './load-instructors.ts'
export * from './save-coverage.ts'
export * from './count-units.ts'
export * from './mass-counts.ts'
