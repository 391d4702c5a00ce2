export * from './plan-coverage.ts'
export * from './figures.ts'
export * from './coverage.routes.ts'
