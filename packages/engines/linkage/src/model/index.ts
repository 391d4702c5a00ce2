export * from './comparison.ts'
export * from './match-probabilities.ts'
export * from './term-frequency.ts'
