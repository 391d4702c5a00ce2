import type { Effect, EffectChange } from '@sanxin/contract/platform/exchange'
import { findPersonField, findUnitField } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'
import type { Comparison, PersonRecord, UnitRecord } from '@sanxin/store/registry'
import type { PlanChanges } from './compare-plan.ts'
import type { SettlePlan } from './settle-input.ts'
import { unusualOf } from './unusual-of.ts'

interface RowCounts {
  accepted: number
  refused: number
  duplicate: number
}

type Entity = 'unit' | 'person'

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
    units: counts(changes.units, conflicting.length),
    people: counts(changes.people),
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

/** New and changed units on which two sources do not agree. */
const conflictsOf = ({ created, updated }: Comparison<UnitRecord>): UnitRecord[] =>
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

/** The first changes of a kind, for the list behind a number of the preview. */
export function changesOf(
  changes: PlanChanges,
  filter: { entity: Entity; change: EffectChange['change']; field?: string },
  areas: ReadonlyMap<string, string>,
  limit = 200,
): EffectChange[] {
  const { created, updated } = filter.entity === 'unit' ? changes.units : changes.people
  if (filter.change === 'created')
    return (created as { id: string; name: unknown }[])
      .slice(0, limit)
      .map(({ name }) => ({ entity: filter.entity, id: null, name: name as string, change: 'created', fields: [] }))
  const conflicts = new Set(conflictsOf(changes.units).map(({ id }) => id))
  const picked = (
    updated as { row: { id: string; name: unknown }; fields: { field: string; was: string | null; became: string | null }[] }[]
  ).filter(
    ({ row, fields }) =>
      (filter.change === 'updated' || conflicts.has(row.id)) && (!filter.field || fields.some(({ field }) => field === filter.field)),
  )
  return picked.slice(0, limit).map(({ row, fields }) => ({
    entity: filter.entity,
    id: row.id as EffectChange['id'],
    name: row.name as string,
    change: filter.change,
    fields: fields.map(({ field, was, became }) => ({
      field,
      name: fieldName(filter.entity, field),
      was: shown(was, areas),
      becomes: shown(became, areas),
    })),
  }))
}

const settledNames: Readonly<Record<string, Bilingual>> = {
  inBase: { zh: '计入底数', en: 'In the base' },
  inSocialBase: { zh: '计入社会组织底数', en: 'In the base of social organisations' },
  fullMembers: { zh: '正式党员', en: 'Full members' },
  probationary: { zh: '预备党员', en: 'Probationary members' },
  employees: { zh: '在册员工', en: 'Employees on rosters' },
  due: { zh: '应建方式', en: 'What is due' },
  coveredBy: { zh: '覆盖方式', en: 'Covered by' },
  unionCovered: { zh: '工会覆盖', en: 'Covered by a trade union' },
  leagueCovered: { zh: '团组织覆盖', en: 'Covered by the youth league' },
  womenCovered: { zh: '妇女组织覆盖', en: 'Covered by a women’s body' },
  unit: { zh: '工作单位', en: 'Works at' },
  name: { zh: '姓名', en: 'Name' },
}

function fieldName(entity: Entity, field: string): Bilingual {
  const found = entity === 'unit' ? findUnitField(field) : findPersonField(field)
  if (found) return { zh: found.zh, en: found.en }
  return settledNames[field] ?? { zh: field, en: field }
}

const shown = (value: string | null, areas: ReadonlyMap<string, string>): string | null =>
  value === null ? null : (areas.get(value) ?? value)
