import type { PersonPlan, RowPersonLink, RowUnitLink, UnitPlan } from '@sanxin/domain/registry'
import type { UnitNameIndex } from '@sanxin/linkage'
import { planPeople } from './plan-people.ts'
import { planUnits } from './plan-units.ts'
import type { RegistryInput } from './registry-input.ts'
import { type PlannedPair, reviewPairs } from './review-pairs.ts'

export interface RegistryPlan {
  units: UnitPlan[]
  people: PersonPlan[]
  rowUnits: RowUnitLink[]
  rowPeople: RowPersonLink[]
  review: PlannedPair[]
  /** finds units by loosely written names */
  index: UnitNameIndex
}

/** Units from the rows of unit rosters, people from the rows of person rosters, members counted where they work. Pure. */
export function planRegistry(input: RegistryInput, onProgress: (done: number, total: number) => void = () => {}): RegistryPlan {
  const total = input.rows.length
  const planned = planUnits(input)
  onProgress(planned.rowUnits.length, total)
  const { people, rowPeople, links } = planPeople(input, planned)
  onProgress(total, total)
  const { units, rowUnits, index } = planned
  return {
    units,
    people,
    rowUnits,
    rowPeople,
    index,
    review: reviewPairs({ units, people, rowUnits, rowPeople, unitReview: planned.review, personReview: links }),
  }
}
