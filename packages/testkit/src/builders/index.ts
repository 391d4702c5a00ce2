export * from './an-actor.ts'
export * from './property-runs.ts'
export * from './test-store.ts'
