import { saveCoverage } from '@sanxin/store/coverage'
import { saveReviewPairs } from '@sanxin/store/linkage'
import { saveInstructors, saveOrganisations } from '@sanxin/store/organisation'
import type { Tx } from '@sanxin/store/platform/request'
import { type SaveContext, saveMemberships, savePeople, saveRowPeople, saveRowUnits, saveSearch, saveUnits } from '@sanxin/store/registry'
import { saveAreas, saveBuildings } from '@sanxin/store/territory'
import { saveAreaScopes } from '../district/save-area-scopes.ts'
import type { PlanChanges } from './compare-plan.ts'
import type { SettlePlan } from './settle-input.ts'

/**
 * Writes a whole settled registry in the caller's transaction, so that a reader sees the one before or the one after,
 * and a process that dies leaves the one before.
 * @returns number of pairs that wait for a person
 */
export async function savePlan(tx: Tx, plan: SettlePlan, changes: PlanChanges, context: SaveContext): Promise<{ openPairs: number }> {
  const areas = [...changes.areas.created, ...changes.areas.updated]
  await saveAreas(tx, areas)
  await saveAreaScopes(tx, areas)
  await saveBuildings(tx, [...changes.buildings.created, ...changes.buildings.updated])
  await saveOrganisations(tx, [...changes.organisations.created, ...changes.organisations.updated])
  await saveInstructors(tx, changes.instructors)

  const unitOfRow = new Map(plan.rowUnits.map(({ row, unitId }) => [row, unitId as string]))
  const goneInto = new Map<string, string>()
  for (const { id, anchorRow } of changes.goneUnits) {
    const into = unitOfRow.get(anchorRow)
    if (into) goneInto.set(id, into)
  }
  await saveUnits(tx, changes.units, goneInto, context)
  await savePeople(tx, changes.people, context)
  await saveMemberships(tx, changes.memberships)

  const areaOfUnit = new Map(plan.units.map(({ id, areaLft }) => [id as string, areaLft]))
  const areaOfPerson = new Map(plan.people.map(({ id, areaLft }) => [id as string, areaLft]))
  await saveRowUnits(tx, plan.rowUnits, areaOfUnit)
  await saveRowPeople(tx, plan.rowPeople, areaOfPerson)
  await saveSearch(tx, 'unit', searchEntries(plan, changes.units, areaOfUnit), changes.units.gone)
  await saveSearch(tx, 'person', searchEntries(plan, changes.people, areaOfPerson), changes.people.gone)
  await saveCoverage(tx, plan.coverage.links, plan.coverage.avoids, plan.coverage.unresolved)
  return { openPairs: await saveReviewPairs(tx, plan.review) }
}

function searchEntries(
  plan: SettlePlan,
  { created, updated }: { created: { id: string }[]; updated: { row: { id: string } }[] },
  areas: ReadonlyMap<string, number>,
) {
  return [...created, ...updated.map(({ row }) => row)].map(({ id }) => {
    const { haystack, grams } = plan.words.get(id)!
    return { id, areaLft: areas.get(id) ?? 0, haystack, grams }
  })
}
