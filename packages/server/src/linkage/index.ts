export { planRegistry, type RegistryPlan } from './plan-registry.ts'
export type { LinkageRow, RegistryInput, RowDecision, UnitOverride } from './registry-input.ts'
export type { PlannedPair } from './review-pairs.ts'
