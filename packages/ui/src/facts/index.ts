export * from './fact-table.tsx'
export * from './lists.tsx'
