import type { Effect } from '@sanxin/contract/platform/exchange'
import { type Comparison, changedInFact, type PersonRecord, type UnitRecord } from '@sanxin/store/registry'
import type { PlanChanges } from './compare-plan.ts'
import { type Entity, fieldName, shown } from './field-words.ts'
import type { SettlePlan } from './settle-input.ts'
import { unusualOf } from './unusual-of.ts'

interface RowCounts {
  accepted: number
  refused: number
  duplicate: number
}

/** What running would change, for the reader of the preview: counts, the fields with an example, and what is out of the ordinary. */
export function effectOf(plan: SettlePlan, changes: PlanChanges, rows: RowCounts, namesOfAreas: ReadonlyMap<string, string>): Effect {
  const conflicting = conflictsOf(changes.units)
  const counts = ({ created, updated, unchanged }: { created: unknown[]; updated: unknown[]; unchanged: number }, conflicts = 0) => ({
    created: created.length,
    updated: updated.length,
    unchanged,
    conflicting: conflicts,
  })
  const places = [changes.areas, changes.buildings].map((one) => counts(one))
  return {
    units: counts(asTold(changes.units), conflicting.length),
    people: counts(asTold(changes.people)),
    organisations: counts(changes.organisations),
    places: places.reduce((a, b) => ({
      created: a.created + b.created,
      updated: a.updated + b.updated,
      unchanged: a.unchanged + b.unchanged,
      conflicting: 0,
    })),
    refusedRows: rows.refused,
    duplicateRows: rows.duplicate,
    importRows: rows.accepted,
    reviewPairs: plan.review.length,
    fields: [...fieldsOf('unit', changes.units, namesOfAreas), ...fieldsOf('person', changes.people, namesOfAreas)],
    conflicts: conflictFields(conflicting),
    unusual: unusualOf(changes),
  }
}

/** A record of which only the provenance is new is unchanged for the reader. */
function asTold<Row>(comparison: Comparison<Row>) {
  const updated = changedInFact(comparison)
  return { created: comparison.created, updated, unchanged: comparison.unchanged + comparison.updated.length - updated.length }
}

/** New and changed units on which two sources do not agree. */
export const conflictsOf = ({ created, updated }: Comparison<UnitRecord>): UnitRecord[] =>
  [...created, ...updated.map(({ row }) => row)].filter(({ marks }) => Object.values(marks as Record<string, string>).includes('differs'))

function fieldsOf(
  entity: Entity,
  { updated }: Comparison<UnitRecord> | Comparison<PersonRecord>,
  areas: ReadonlyMap<string, string>,
): Effect['fields'] {
  const byField = new Map<string, Effect['fields'][number]>()
  for (const { row, fields } of updated) {
    for (const { field, was, became } of fields) {
      const known = byField.get(field)
      if (known) known.changes++
      else
        byField.set(field, {
          entity,
          field,
          name: fieldName(entity, field),
          changes: 1,
          example: { was: shown(was, areas), becomes: shown(became, areas), record: row.name as string },
        })
    }
  }
  return [...byField.values()].sort((a, b) => b.changes - a.changes)
}

function conflictFields(units: readonly UnitRecord[]): Effect['conflicts'] {
  const records = new Map<string, number>()
  for (const { facts } of units) {
    for (const [field, { others }] of Object.entries(facts as SettlePlan['units'][number]['facts'])) {
      if (others.some(({ state }) => state === 'differs')) records.set(field, (records.get(field) ?? 0) + 1)
    }
  }
  return [...records].sort(([, a], [, b]) => b - a).map(([field, count]) => ({ field, name: fieldName('unit', field), records: count }))
}
