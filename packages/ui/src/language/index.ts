export * from './language.tsx'
export * from './thousands.ts'
