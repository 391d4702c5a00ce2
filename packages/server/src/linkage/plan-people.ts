import {
  type CountedMember,
  countMembers,
  type EmploymentRow,
  type MemberRow,
  type MembershipPlan,
  namedUnits,
  type PersonPlan,
  type RowPersonLink,
  type WorkingPerson,
  workUnitOf,
} from '@sanxin/domain/registry'
import { newId, type OrganisationId, type PersonId, type UnitId } from '@sanxin/kernel'
import { findWorkplace, linkPeople, type PersonLink, type PersonRow, type PersonSource, type UnitNameIndex } from '@sanxin/linkage'
import { branchFinder } from './find-branch.ts'
import { personFacts } from './person-facts.ts'
import type { PlannedUnits } from './plan-units.ts'
import { recordIds } from './record-ids.ts'
import type { LinkageRow, RegistryInput } from './registry-input.ts'
import { rowReasons } from './row-reasons.ts'

const sources: ReadonlySet<string> = new Set<PersonSource>(['insured-persons', 'riders', 'members', 'instructors'])

interface PlannedPeople {
  people: PersonPlan[]
  rowPeople: RowPersonLink[]
  /** pairs that a person should look at */
  links: PersonLink[]
}

interface Linked extends WorkingPerson<PersonId> {
  rows: LinkageRow[]
}

/** People from their rows, the unit where each works today, and the members counted there; adds the counts to the units. */
export function planPeople(input: RegistryInput, planned: PlannedUnits): PlannedPeople {
  const rows = input.rows.filter(({ kind }) => sources.has(kind))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const linked = linkPeople(
    rows.map((row) => personRow(row, planned)),
    {
      decisions: input.decisions.person.map(({ aRow, bRow, same }) => ({ a: String(aRow), b: String(bRow), same })),
      unitsOfWorkplace: (workplace, hints) => findWorkplace(planned.index, workplace, hints),
      previous: new Map([...input.previous.people].map(([row, person]) => [String(row), person])),
    },
  )
  const found = linked.people.map(({ key, rows: keys }) => ({ key, rows: keys.map(Number) }))
  const ids = recordIds<PersonId>(found, input.previous.people, input.retired.people, newId)
  const working = found.map(({ rows: keys }, at): Linked => {
    const own = keys.map((row) => byId.get(row)!)
    return describe(ids[at]!, own, planned)
  })
  const isInBase = (unitId: UnitId): boolean => {
    const unit = planned.byId.get(unitId)
    return unit !== undefined && (unit.inBase || unit.inSocialBase)
  }
  const { members, units: counts } = countMembers(working, isInBase)
  const memberOf = new Map(members.map((member) => [member.person, member]))
  for (const [unitId, { full, probationary }] of counts) Object.assign(planned.byId.get(unitId)!, { fullMembers: full, probationary })

  const branches = branchFinder(input.organisations, planned.index)
  const reasonOf = rowReasons(linked.links)
  const people: PersonPlan[] = []
  const rowPeople: RowPersonLink[] = []
  for (const person of working) {
    const member = memberOf.get(person.person)
    const work = member?.work ?? workUnitOf(person, isInBase)
    const membership = member ? membershipPlan(member, person, branches) : null
    const unit = work.unitId ? planned.byId.get(work.unitId) : undefined
    if (unit) unit.employees++
    const areaLft = unit?.areaLft || (membership?.organisationId ? branches.areaOf(membership.organisationId) : 0)
    people.push({ ...personFacts(person.person, person.rows), unitId: work.unitId, employment: work.employment, areaLft, membership })
    for (const row of person.rows) rowPeople.push(linkOf(row, person, work, planned, reasonOf(row.id)))
  }
  return { people, rowPeople, links: linked.review }
}

const personRow = ({ id, kind, delivery, cells }: LinkageRow, planned: PlannedUnits): PersonRow => {
  const unitKey = kind === 'insured-persons' ? planned.ofInsuredNumber(cells.insuredNumber) : undefined
  return { key: String(id), source: kind as PersonSource, delivery, fields: cells, ...(unitKey ? { unitKey } : {}) }
}

/** What decides where a person works: the rows of the newest delivery of each roster that has the person. */
function describe(person: PersonId, rows: LinkageRow[], planned: PlannedUnits): Linked {
  const newest = new Map<string, number>()
  for (const { kind, delivery } of rows) newest.set(kind, Math.max(delivery, newest.get(kind) ?? 0))
  const speaking = rows.filter(({ kind, delivery }) => newest.get(kind) === delivery)
  const employments = speaking
    .filter(({ kind }) => kind === 'insured-persons' || kind === 'riders')
    .map((row) => employmentRow(row, planned))
  const members = speaking.filter(({ kind }) => kind === 'members').map((row) => memberRow(row, planned.index))
  return { person, rows, employments, members }
}

function employmentRow({ id, kind, cells }: LinkageRow, planned: PlannedUnits): EmploymentRow {
  if (kind === 'riders') {
    const employer = `${cells.platform ?? ''} ${cells.station ?? ''}`.trim()
    return { row: id, roster: 'riders', unitId: planned.ofPlatform(cells.platform), employer, status: '', since: cells.since ?? '' }
  }
  const unitId = planned.ofInsuredNumber(cells.insuredNumber) ?? null
  return {
    row: id,
    roster: 'insured-persons',
    unitId,
    employer: cells.insuredNumber ?? '',
    status: cells.status ?? '',
    since: cells.insuredFrom ?? '',
  }
}

function memberRow({ id, cells }: LinkageRow, index: UnitNameIndex): MemberRow {
  const of = (field: string): string => cells[field] ?? ''
  const named =
    of('workplace').trim() === '' ? [] : findWorkplace(index, of('workplace'), { branch: of('branch'), residence: of('residence') })
  return {
    row: id,
    memberKind: of('memberKind'),
    standing: of('standing'),
    joinedOn: of('joinedOn'),
    confirmedOn: of('confirmedOn'),
    branch: of('branch'),
    workplace: of('workplace'),
    namedUnitIds: named as UnitId[],
  }
}

/** Undisclosed: works here by a roster, while the party roster names neither this unit as workplace nor its organisation as branch. */
function membershipPlan(
  { membership, unitId, because, work }: CountedMember<PersonId>,
  person: Linked,
  branches: ReturnType<typeof branchFinder>,
): MembershipPlan | null {
  if (!membership) return null
  const branch = branches.find(membership.branch)
  const onRoster = work.unitId !== null && (work.employment === 'insured' || work.employment === 'rider')
  const says =
    work.unitId !== null &&
    (namedUnits(person.members).includes(work.unitId) || (branch !== undefined && branches.unitsOf(branch).has(work.unitId)))
  return {
    ...membership,
    organisationId: (branch ?? null) as OrganisationId | null,
    unitId,
    because,
    undisclosed: onRoster && !says && membership.standing !== 'suspended',
  }
}

function linkOf(
  row: LinkageRow,
  person: Linked,
  work: ReturnType<typeof workUnitOf>,
  planned: PlannedUnits,
  because: RowPersonLink['because'],
): RowPersonLink {
  const base = { row: row.id, personId: person.person, because }
  if (row.kind === 'members') return { ...base, kind: 'member', unitId: null }
  if (row.kind === 'instructors') return { ...base, kind: 'instructor', unitId: null }
  const unitId = row.kind === 'riders' ? planned.ofPlatform(row.cells.platform) : (planned.ofInsuredNumber(row.cells.insuredNumber) ?? null)
  return { ...base, kind: work.employments.kinds.get(row.id)?.kind ?? 'former', unitId }
}
