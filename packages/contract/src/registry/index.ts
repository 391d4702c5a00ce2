export * from './person.ts'
export * from './unit.ts'
