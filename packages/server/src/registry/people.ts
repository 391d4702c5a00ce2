import type { PersonDetail, PersonPage, PersonQuery, PersonRow } from '@sanxin/contract/registry'
import type { Actor } from '@sanxin/domain/platform/access'
import { registryProblems, sayReason } from '@sanxin/domain/registry'
import type { Language } from '@sanxin/kernel'
import type { Tx } from '@sanxin/store/platform/request'
import {
  countReviewPairs,
  findMembership,
  findPerson,
  listFieldChanges,
  listPeople,
  listPersonRows,
  listSealedViews,
  membershipFilters,
  type PersonLine,
} from '@sanxin/store/registry'
import type { RegistryNeighbours } from './neighbours.ts'
import { personFacts } from './person-facts.ts'
import { readsMembers } from './reads-members.ts'
import { showSourceRows } from './source-rows.ts'
import { timelineOf } from './timeline.ts'

const { problem } = registryProblems

/**
 * One page of the ledger of people (党员台账). Readers who may not know membership see everybody alike.
 * @throws Problem `registry.membership-closed` when such a reader filters by membership
 */
export async function getPersonPage(tx: Tx, actor: Actor, { after, limit, ...filters }: PersonQuery): Promise<PersonPage> {
  const withMembership = readsMembers(actor)
  if (!withMembership && membershipFilters.some((filter) => filters[filter] !== undefined)) throw problem('membership-closed')
  const { items, ...page } = await listPeople(tx, filters, { after, limit, withMembership })
  return { items: items.map(personRow), ...page }
}

/** @throws Problem `registry.person-unknown`, also for a person outside the actor's scope */
export async function getPersonDetail(
  tx: Tx,
  actor: Actor,
  id: string,
  { linkReasons, language }: { linkReasons: RegistryNeighbours['linkReasons']; language: Language },
): Promise<PersonDetail> {
  const withMembership = readsMembers(actor)
  const person = await findPerson(tx, id, withMembership)
  if (!person) throw problem('person-unknown')
  const links = await listPersonRows(tx, id, withMembership)
  const rows = await showSourceRows(tx, links, { linkReasons, withMembership })
  const views = await listSealedViews(tx, id)
  return {
    person: personRow(person),
    facts: personFacts(person, rows),
    rows,
    membership: withMembership ? await membershipOf(tx, id) : null,
    timeline: timelineOf({ changes: await listFieldChanges(tx, id), views, firstSeen: person.firstSeenAt }, language),
    viewedBy: views.map(({ who, at, reason }) => ({ who, at: at.toISOString(), reason })),
    reviewPairs: await countReviewPairs(tx, 'person', id),
    revision: person.revision,
  }
}

async function membershipOf(tx: Tx, id: string): Promise<PersonDetail['membership']> {
  const found = await findMembership(tx, id)
  if (!found) return null
  const { countedAtId, countedAtName, because, ...rest } = found
  return { ...rest, countedAt: countedAtId && countedAtName ? { id: countedAtId, name: countedAtName } : null, because: sayReason(because) }
}

const personRow = (person: PersonLine): PersonRow => ({
  id: person.id,
  name: person.name,
  sex: person.sex,
  birthYear: person.birthYear,
  idNumberMasked: person.idNumberMasked,
  phoneMasked: person.phoneMasked,
  employment: person.employment,
  unitId: person.unitId,
  unitName: person.unitName,
  membership: person.membership,
  branch: person.branch,
  countedAtId: person.countedAtId,
  countedAtName: person.countedAtName,
  undisclosed: person.undisclosed,
  changedAt: person.changedAt.toISOString(),
})
