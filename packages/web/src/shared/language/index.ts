export * from './language-store.ts'
export * from './reader.tsx'
