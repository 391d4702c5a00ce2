export * from './due-units.tsx'
