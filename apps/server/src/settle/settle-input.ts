import type { LineRule } from '@sanxin/domain/campaign'
import type { InstructorPlan, OrganisationPlan } from '@sanxin/domain/organisation'
import type { PersonPlan, RowPersonLink, RowUnitLink, UnitPlan } from '@sanxin/domain/registry'
import type { AreaPlan, BuildingPlan } from '@sanxin/domain/territory'
import type { Day, OrganisationId } from '@sanxin/kernel'
import type { CoveragePlan } from '@sanxin/server/coverage'
import type { LinkageRow, PlannedPair, RowDecision, UnitOverride } from '@sanxin/server/linkage'

/** Everything the registry follows from, as plain data: it crosses to the worker thread that computes. */
export interface SettleInput {
  today: Day
  rows: LinkageRow[]
  areas: AreaPlan[]
  buildings: BuildingPlan[]
  organisationIds: Map<string, OrganisationId>
  decisions: { unit: RowDecision[]; person: RowDecision[] }
  previous: { units: Map<number, string>; people: Map<number, string> }
  retired: { units: Map<number, string>; people: Map<number, string> }
  overrides: UnitOverride[]
  lineRules: LineRule[]
  withInstructor: Set<string>
}

/** The whole registry as it follows from the input. */
export interface SettlePlan {
  areas: AreaPlan[]
  buildings: BuildingPlan[]
  organisations: OrganisationPlan[]
  instructors: InstructorPlan[]
  units: UnitPlan[]
  people: PersonPlan[]
  rowUnits: RowUnitLink[]
  rowPeople: RowPersonLink[]
  coverage: CoveragePlan
  review: PlannedPair[]
  /** pinyin and search pieces by record id, computed beside the linkage because they are slow */
  words: Map<string, { pinyin: string; haystack: string; grams: string[] }>
}

export type SettleStep = 'linking' | 'settling' | 'writing'
export type OnStep = (step: SettleStep, done: number, total: number) => void
