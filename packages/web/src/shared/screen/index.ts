export * from './keys.ts'
export * from './problem-refusal.tsx'
export * from './url-state.ts'
