export * from './save-coverage.ts'
