export * from './new-units.tsx'
