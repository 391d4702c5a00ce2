export * from './coverage.routes.ts'
export * from './figures.ts'
export * from './plan-coverage.ts'
