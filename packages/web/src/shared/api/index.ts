export * from './address.ts'
export * from './api.ts'
export * from './problem-error.ts'
export * from './use-api.ts'
