export * from './inspect-file.ts'
export * from './limits.ts'
export * from './read-tables.ts'
