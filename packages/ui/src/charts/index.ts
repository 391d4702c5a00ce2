export * from './chart.tsx'
export * from './gap-matrix.tsx'
export * from './trend-chart.tsx'
