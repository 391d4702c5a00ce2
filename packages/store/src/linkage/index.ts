export * from './decisions.ts'
export * from './review-pairs.ts'
export * from './runs.ts'
export * from './review-sides.ts'
