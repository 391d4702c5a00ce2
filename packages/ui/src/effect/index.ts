export * from './effect-bar.tsx'
export * from './value-map.tsx'
