export * from './problems.ts'
export * from './roster-kind.ts'
export * from './table.ts'
