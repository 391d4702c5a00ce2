export * from './covered-by.ts'
export * from './due-of.ts'
export * from './figures.ts'
