export * from './find-unit-by-name.ts'
export * from './split-unit-list.ts'
export { buildUnitNameIndex, type NamedUnit, type UnitNameIndex } from './unit-name-index.ts'
