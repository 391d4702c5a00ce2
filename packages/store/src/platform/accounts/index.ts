export * from './accounts.ts'
export * from './scope-nodes.ts'
