import type { OrganisationPlan } from '@sanxin/domain/organisation'
import type { AreaPlan, BuildingPlan } from '@sanxin/domain/territory'

/** A source row as the linkage takes it: fields under the importer's codes, raw text. */
export interface LinkageRow {
  id: number
  /** code of the roster kind */
  kind: string
  /** number of the batch; larger is later */
  delivery: number
  deliveredOn: string
  cells: Record<string, string>
}

/** A person's word on two source rows. */
export interface RowDecision {
  aRow: number
  bRow: number
  same: boolean
}

/** A hand correction: it goes with the unit that the anchor row belongs to. */
export interface UnitOverride {
  entity: 'unit' | 'person'
  anchorRow: number
  field: string
  value: string | null
  madeAt: string
}

export interface RegistryInput {
  rows: readonly LinkageRow[]
  areas: readonly AreaPlan[]
  buildings: readonly BuildingPlan[]
  organisations: readonly OrganisationPlan[]
  decisions: { unit: readonly RowDecision[]; person: readonly RowDecision[] }
  previous: { units: ReadonlyMap<number, string>; people: ReadonlyMap<number, string> }
  /** records that were merged away, by the first of their rows: a record that comes apart again is the one it was */
  retired: { units: ReadonlyMap<number, string>; people: ReadonlyMap<number, string> }
  overrides: readonly UnitOverride[]
}
