import type { EffectChange } from '@sanxin/contract/platform/exchange'
import type { SettledFact } from '@sanxin/domain/registry'
import { type ChangedRecord, changedInFact, type PersonRecord, type UnitRecord } from '@sanxin/store/registry'
import type { PlanChanges } from './compare-plan.ts'
import { conflictsOf } from './effect-of.ts'
import { type Entity, fieldName, shown } from './field-words.ts'

export interface ChangeFilter {
  entity: Entity
  change: EffectChange['change']
  field?: string
}

/** The first changes of a kind, for the list behind a number of the effect. */
export function changesOf(
  changes: PlanChanges,
  { entity, change, field }: ChangeFilter,
  areas: ReadonlyMap<string, string>,
  limit = 200,
): EffectChange[] {
  if (change === 'conflicting') return entity === 'unit' ? conflictList(conflictsOf(changes.units), field).slice(0, limit) : []
  const { created } = entity === 'unit' ? changes.units : changes.people
  const updated = entity === 'unit' ? changedInFact(changes.units) : changedInFact(changes.people)
  if (change === 'created')
    return (created as UnitRecord[]).slice(0, limit).map(({ name }) => ({ entity, id: null, name: name as string, change, fields: [] }))
  return (updated as ChangedRecord<UnitRecord | PersonRecord>[])
    .filter(({ fields }) => field === undefined || fields.some((one) => one.field === field))
    .slice(0, limit)
    .map(({ row, fields }) => ({
      entity,
      id: row.id as EffectChange['id'],
      name: row.name as string,
      change,
      fields: fields.map(({ field: code, was, became }) => ({
        field: code,
        name: fieldName(entity, code),
        was: shown(was, areas),
        becomes: shown(became, areas),
      })),
    }))
}

/** Units on which two sources do not agree: what the other source says, and what is adopted. */
function conflictList(units: readonly UnitRecord[], field: string | undefined): EffectChange[] {
  return units.flatMap(({ name, facts }) => {
    const fields = Object.entries(facts as Record<string, SettledFact>)
      .filter(([code]) => field === undefined || code === field)
      .flatMap(([code, { value, others }]) => {
        const other = others.find(({ state }) => state === 'differs')
        return other ? [{ field: code, name: fieldName('unit', code), was: other.value, becomes: value }] : []
      })
    return fields.length === 0 ? [] : [{ entity: 'unit' as const, id: null, name: name as string, change: 'conflicting' as const, fields }]
  })
}
