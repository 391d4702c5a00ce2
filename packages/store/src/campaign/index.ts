export * from './board-counts.ts'
export * from './lines.ts'
