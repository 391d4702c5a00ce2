export * from './board-counts.ts'
export * from './lines.ts'
export * from './new-registrations.ts'
