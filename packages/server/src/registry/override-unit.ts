import type { OverrideChange, UnitDetail } from '@sanxin/contract/registry'
import { type Actor, requireAccess } from '@sanxin/domain/platform/access'
import { findUnitField, type RecordField, registryProblems } from '@sanxin/domain/registry'
import { record } from '@sanxin/store/platform/audit'
import type { Tx } from '@sanxin/store/platform/request'
import {
  changeUnit,
  endOverride,
  findOverride,
  findUnit,
  listOverrides,
  lockUnit,
  saveOverride,
  saveUnitSearch,
  type UnitRecordFull,
  writeFieldChange,
} from '@sanxin/store/registry'
import { applyCorrection } from './apply-correction.ts'
import { getUnitDetail } from './get-unit.ts'
import { nameSearch } from './name-search.ts'
import type { Reading } from './neighbours.ts'

const { problem } = registryProblems

/**
 * Puts a person's word, with the reason, over what the sources say of a unit; it takes effect at once and outlives every import.
 * What other rules derive from it, such as the line, follows with the settling.
 */
export async function overrideUnit(
  tx: Tx,
  actor: Actor,
  unitId: string,
  { field: code, value: typed, reason, revision }: OverrideChange,
  neighbours: Reading,
): Promise<UnitDetail> {
  const unit = await unitForChange(tx, actor, unitId)
  if (unit.revision !== revision) throw problem('changed-meanwhile', { now: unit.revision, seen: revision })
  const field = overridableField(code)
  const value = readValue(field, typed)

  const change = await applyCorrection(tx, actor, neighbours.dueOf, { unit, field: code, value, source: 'override' })
  const standing = (await listOverrides(tx, unit.id)).find((one) => one.field === code)
  const fact = unit.facts[code]
  await saveOverride(tx, {
    entity: 'unit',
    entityId: unit.id,
    anchorRow: unit.anchorRow ?? 0,
    areaLft: change.area_lft ?? unit.areaLft,
    field: code,
    value,
    was: standing ? standing.was : (fact?.value ?? null),
    wasSource: standing ? standing.wasSource : (fact?.source ?? null),
    reason,
    madeBy: actor.name,
  })
  await saveChange(tx, actor, unit, { field: code, was: fact?.value ?? null, became: value }, change)
  await record(tx, { event: 'registry.field-overridden', subject: { kind: 'unit', id: unit.id }, facts: { field: code, reason } })
  await neighbours.settleAgain(tx, `correction of ${code}`)
  return getUnitDetail(tx, actor, unit.id, neighbours)
}

/** Takes a correction back: what the sources said when it was made stands again at once, and what they say by now after the settling. */
export async function withdrawOverride(tx: Tx, actor: Actor, overrideId: string, neighbours: Reading): Promise<UnitDetail> {
  const override = await findOverride(tx, overrideId)
  if (override?.entity !== 'unit') throw problem('override-unknown')
  const unit = await unitForChange(tx, actor, override.entityId)
  const correction = { unit, field: override.field, value: override.was, source: override.wasSource }
  const change = await applyCorrection(tx, actor, neighbours.dueOf, correction)
  await endOverride(tx, override.id)
  await saveChange(tx, actor, unit, { field: override.field, was: override.value, became: override.was }, change)
  await record(tx, { event: 'registry.override-withdrawn', subject: { kind: 'unit', id: unit.id }, facts: { field: override.field } })
  await neighbours.settleAgain(tx, `correction of ${override.field} withdrawn`)
  return getUnitDetail(tx, actor, unit.id, neighbours)
}

async function unitForChange(tx: Tx, actor: Actor, id: string): Promise<UnitRecordFull> {
  await lockUnit(tx, id)
  const unit = await findUnit(tx, id)
  if (!unit) throw problem('unit-unknown')
  requireAccess(actor, 'registry.override', { areaLft: unit.areaLft })
  return unit
}

function overridableField(code: string): RecordField {
  const field = findUnitField(code)
  if (!field?.overridable) throw problem('field-fixed')
  return field
}

/** An empty text means that the fact is not known. */
function readValue(field: RecordField, typed: string | null): string | null {
  if (typed === null || typed.trim() === '') {
    if (['name', 'kind', 'operating'].includes(field.code)) throw problem('value-unfit', { value: '' })
    return null
  }
  const value = field.read ? field.read(typed) : typed.trim()
  if (value === undefined) throw problem('value-unfit', { value: typed })
  return value
}

async function saveChange(
  tx: Tx,
  actor: Actor,
  unit: UnitRecordFull,
  { field, was, became }: { field: string; was: string | null; became: string | null },
  change: Awaited<ReturnType<typeof applyCorrection>>,
): Promise<void> {
  const areaLft = change.area_lft ?? unit.areaLft
  await changeUnit(tx, unit.id, change)
  if (field === 'name' || field === 'creditCode') await saveUnitSearch(tx, { id: unit.id, areaLft, ...searchOf(unit, change) })
  await writeFieldChange(tx, { entity: 'unit', entityId: unit.id, areaLft, field, was, became, source: 'override', changedBy: actor.name })
}

function searchOf(
  unit: UnitRecordFull,
  { name, former_names, credit_code }: { name?: string; former_names?: string[]; credit_code?: string | null },
) {
  const names = [name ?? unit.name, ...(former_names ?? unit.formerNames)]
  const { haystack, grams } = nameSearch({ names, codes: [credit_code === undefined ? unit.creditCode : credit_code], surname: false })
  return { haystack, grams }
}
