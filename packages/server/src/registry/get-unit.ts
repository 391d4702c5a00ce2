import type { UnitDetail } from '@sanxin/contract/registry'
import { type Actor, may } from '@sanxin/domain/platform/access'
import { type Because, registryProblems, sayReason, unitFields } from '@sanxin/domain/registry'
import type { Bilingual, Language } from '@sanxin/kernel'
import type { Tx } from '@sanxin/store/platform/request'
import {
  countReviewPairs,
  findSuccessor,
  findUnit,
  listFieldChanges,
  listOverrides,
  listSealedViews,
  listUnitOrganisations,
  listUnitRows,
  type UnitRecordFull,
} from '@sanxin/store/registry'
import { showFacts } from './facts.ts'
import { showSourceRows } from './source-rows.ts'
import { timelineOf } from './timeline.ts'
import { unitRow } from './unit-row.ts'

/** Words of reasons that other columns give. */
export type LinkReasons = Readonly<Record<string, Bilingual>>

/**
 * The unit page; the address of a merged unit shows the one that took it over.
 * @throws Problem `registry.unit-unknown`, also for a unit outside the actor's scope
 */
export async function getUnitDetail(
  tx: Tx,
  actor: Actor,
  id: string,
  { linkReasons, language }: { linkReasons: LinkReasons; language: Language },
): Promise<UnitDetail> {
  const unit = (await findUnit(tx, id)) ?? (await successorOf(tx, id))
  if (!unit) throw registryProblems.problem('unit-unknown')
  const overrides = await listOverrides(tx, unit.id)
  const mayOverride = may(actor, 'registry.override', { areaLft: unit.areaLft }).allowed
  return {
    unit: unitRow(unit),
    facts: showFacts(unitFields, unit.facts, overrides, mayOverride),
    reasons: reasonsOf(unit).map((reason) => sayReason(reason)),
    rows: await showSourceRows(tx, await listUnitRows(tx, unit.id), { linkReasons, withMembership: false }),
    organisations: await listUnitOrganisations(tx, unit.id),
    timeline: timelineOf(
      { changes: await listFieldChanges(tx, unit.id), views: await listSealedViews(tx, unit.id), firstSeen: unit.firstSeenAt },
      language,
    ),
    reviewPairs: await countReviewPairs(tx, 'unit', unit.id),
    formerNames: unit.formerNames,
    revision: unit.revision,
  }
}

async function successorOf(tx: Tx, id: string): Promise<UnitRecordFull | undefined> {
  const successor = await findSuccessor(tx, id)
  return successor === undefined ? undefined : findUnit(tx, successor)
}

/** What the rules said when the unit was settled, and what follows from its figures now. */
function reasonsOf({ reasons, inBase, inSocialBase, due, fullMembers }: UnitRecordFull): Because[] {
  const base = inBase ? 'base.enterprise' : inSocialBase ? 'base.social' : 'base.outside'
  const dueReason = due === 'none' ? [] : [{ code: `due.${due}`, facts: { members: fullMembers } }]
  return [...reasons, { code: base, facts: {} }, ...dueReason]
}
