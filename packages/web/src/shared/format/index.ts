export * from './counts.ts'
export * from './dates.ts'
export * from './masks.ts'
export * from './use-format.ts'
