export * from './save-organisations.ts'
