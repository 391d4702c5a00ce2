export * from './link-reasons.ts'
