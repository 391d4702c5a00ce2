import type { Unmask, Unmasked } from '@sanxin/contract/registry'
import { type Actor, requireAccess } from '@sanxin/domain/platform/access'
import { registryProblems } from '@sanxin/domain/registry'
import { parseIdNumber } from '@sanxin/kernel/codes'
import { record } from '@sanxin/store/platform/audit'
import { contextOf, type Tx } from '@sanxin/store/platform/request'
import { openBatch } from '@sanxin/store/platform/sealed'
import { countRecentViews, type Entity, findPerson, findUnit, writeSealedView } from '@sanxin/store/registry'

const { problem } = registryProblems

/** Values that one account may see in clear within an hour, and how long the desk shows each. */
export const unmaskLimit = 30
export const secondsShown = 60

interface SealedPlace {
  table: 'registry.unit' | 'registry.person'
  column: string
  rowId: string
  sealed: Buffer | null
  areaLft: number
}

/** Shows one sealed value for a stated reason; the look is recorded, counted, and told on the record's page. */
export async function unmaskValue(
  tx: Tx,
  actor: Actor,
  { entity, id }: { entity: Entity; id: string },
  { field, reason }: Unmask,
): Promise<Unmasked> {
  const place = await (entity === 'unit' ? unitPlace(tx, id, field) : personPlace(tx, id, field))
  requireAccess(actor, 'registry.unmask', { areaLft: place.areaLft })
  if ((await countRecentViews(tx, actor.accountId)) >= unmaskLimit) throw problem('unmask-too-often', { limit: unmaskLimit })
  const [clear] = openBatch(contextOf(tx).keyring(), place, [place])
  const value = clear === null || clear === undefined ? undefined : field === 'birthDate' ? parseIdNumber(clear).birthDate : clear
  if (!value) throw problem('nothing-sealed')

  await writeSealedView(tx, { entity, entityId: id, areaLft: place.areaLft, field, reason, seenBy: actor.accountId, seenName: actor.name })
  await record(tx, { event: 'registry.unmasked', outcome: 'viewed', subject: { kind: entity, id }, facts: { field, reason } })
  return { value, secondsShown }
}

async function unitPlace(tx: Tx, id: string, field: Unmask['field']): Promise<SealedPlace> {
  const unit = await findUnit(tx, id)
  if (!unit) throw problem('unit-unknown')
  const sealed = field === 'phone' ? unit.phoneSealed : null
  return { table: 'registry.unit', column: 'phone_sealed', rowId: id, sealed, areaLft: unit.areaLft }
}

async function personPlace(tx: Tx, id: string, field: Unmask['field']): Promise<SealedPlace> {
  const person = await findPerson(tx, id)
  if (!person) throw problem('person-unknown')
  const [column, sealed] =
    field === 'phone' ? (['phone_sealed', person.phoneSealed] as const) : (['id_number_sealed', person.idNumberSealed] as const)
  return { table: 'registry.person', column, rowId: id, sealed, areaLft: person.areaLft }
}
