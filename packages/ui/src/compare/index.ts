export * from './compare.tsx'
export * from './differences.ts'
export * from './waterfall.tsx'
