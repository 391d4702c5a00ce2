export * from './counts.ts'
export * from './dates.ts'
export * from './use-format.ts'
