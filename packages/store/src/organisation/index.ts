export * from './list-organisations.ts'
export * from './save-organisations.ts'
