export * from './plan-coverage.ts'
