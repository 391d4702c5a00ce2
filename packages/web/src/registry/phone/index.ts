export * from './call-unit.tsx'
export * from './unit-card.tsx'
export * from './unit-search.tsx'
