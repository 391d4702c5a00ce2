export * from './decisions.ts'
export * from './review-pairs.ts'
export * from './review-sides.ts'
export * from './runs.ts'
