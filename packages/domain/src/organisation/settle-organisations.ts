import { type Day, newId, type OrganisationId } from '@sanxin/kernel'
import { parseDay } from '@sanxin/kernel/codes'
import { type AreaPlan, areaFinder } from '../territory/index.ts'
import type { OrganisationKind, OrganisationPlan } from './organisation-plan.ts'
import { formationOf, isDissolved, leavesUnitToName, levelOf, massKindOf, nameOnly, unitInName } from './organisation-words.ts'

export interface OrganisationSourceRow {
  id: number
  kind: 'party-organisations' | 'mass-organisations'
  delivery: number
  cells: Readonly<Record<string, string>>
}

/**
 * Party and mass organisations after the rows of their rosters, in order of delivery.
 * The same kind and name is the same organisation: a later row says what is new of it.
 *
 * @param known ids by `organisationKey` without and with the leader
 */
export function settleOrganisations(
  known: ReadonlyMap<string, OrganisationId>,
  areas: readonly AreaPlan[],
  rows: readonly OrganisationSourceRow[],
): OrganisationPlan[] {
  const finder = areaFinder(areas)
  const byKey = new Map<string, Delivered>()
  const used = new Set<OrganisationId>()
  for (const row of rows) {
    const read = row.kind === 'party-organisations' ? readParty(row) : readMass(row)
    if (!read) continue
    const plan: Delivered = { ...read, delivery: row.delivery }
    const area =
      finder.community(row.cells.location) ??
      finder.street(row.cells.street) ??
      finder.street(row.cells.location) ??
      finder.community(plan.name) ??
      finder.street(plan.name)
    plan.areaId = area?.id ?? null
    plan.areaLft = area?.lft ?? 0
    const key = keyIn(byKey, plan, row.delivery)
    const former = byKey.get(key)
    const whole = former ? completed(plan, former, row.cells) : plan
    whole.id = former?.id ?? takeId(known, plan, used) ?? newId()
    used.add(whole.id)
    whole.rows = [...(former?.rows ?? []), row.id]
    byKey.set(key, whole)
  }
  const plans = [...byKey.values()].map(({ delivery: _, ...plan }) => plan)
  linkSuperiors(plans)
  return plans
}

type Delivered = OrganisationPlan & { delivery: number }

/** What a later row leaves blank, or a roster without the column does not say, stays as it was. */
function completed(
  plan: Delivered,
  former: Delivered,
  { coveredUnits, orgKind, formationKind, remark }: OrganisationSourceRow['cells'],
): Delivered {
  const said = Object.entries(plan).filter(([, value]) => value !== null && value !== '')
  const isParty = plan.kind === 'party'
  return {
    ...former,
    ...Object.fromEntries(said),
    ...(coveredUnits === undefined && former.covers !== '' ? { covers: former.covers } : {}),
    ...(isParty && orgKind === undefined ? { level: former.level, formation: former.formation } : {}),
    ...(!isParty && formationKind === undefined ? { formation: former.formation } : {}),
    ...(remark === undefined ? { dissolved: former.dissolved || plan.dissolved } : {}),
    ...(plan.areaId === null ? { areaId: former.areaId, areaLft: former.areaLft } : {}),
  }
}

/** How an organisation is known again; two of one name in one roster are told apart by their leaders. */
export const organisationKey = (kind: OrganisationKind, name: string, leader?: string | null): string =>
  `${kind}|${nameOnly(name).replace(/\s/g, '')}${leader ? `|${leader.replace(/\s/g, '')}` : ''}`

function keyIn(byKey: ReadonlyMap<string, Delivered>, { kind, name, leader, covers }: OrganisationPlan, delivery: number): string {
  const key = organisationKey(kind, name)
  const same = byKey.get(key)
  const isOther = same !== undefined && same.delivery === delivery && same.leader !== leader && same.covers !== covers
  return isOther ? organisationKey(kind, name, leader) : key
}

function takeId(
  known: ReadonlyMap<string, OrganisationId>,
  { kind, name, leader }: OrganisationPlan,
  used: ReadonlySet<OrganisationId>,
): OrganisationId | undefined {
  return [organisationKey(kind, name, leader), organisationKey(kind, name)]
    .map((key) => known.get(key))
    .find((id) => id !== undefined && !used.has(id))
}

function readParty({ cells }: OrganisationSourceRow): OrganisationPlan | undefined {
  const name = (cells.name ?? '').replace(/\s/g, '')
  if (!name) return undefined
  const kindText = cells.orgKind ?? ''
  const level = levelOf(kindText, name)
  const isBranch = level === 'branch' || level === 'general_branch' || level === 'committee'
  const formation =
    formationOf(kindText, name) ??
    (isBranch && unitInName(name) !== name && /(公司|中心|协会|学校|医院|事务所|厂|店|院|集团)/.test(name) ? 'single' : null)
  return {
    ...blank('party', name),
    level,
    formation,
    superior: text(cells.superior),
    ...dated(cells),
    leader: text(cells.secretary),
    locatedAt: text(cells.location),
    covers: cells.coveredUnits ?? '',
  }
}

function readMass({ cells }: OrganisationSourceRow): OrganisationPlan | undefined {
  const written = (cells.name ?? '').replace(/\s/g, '')
  const kind = massKindOf(cells.bodyKind ?? '') ?? massKindOf(written)
  if (!written || !kind || kind === 'party') return undefined
  const name = nameOnly(written)
  const covers = leavesUnitToName(cells.coveredUnits ?? '') ? unitInName(name) : (cells.coveredUnits ?? '')
  const members = /\d+/.exec(cells.memberCount ?? '')
  return {
    ...blank(kind, name),
    level: 'mass',
    formation: formationOf(cells.formationKind ?? '', name) ?? (/[、；;，,]/.test(covers) ? 'joint' : 'single'),
    leader: text(cells.leader),
    foundedOn: day(cells.foundedOn),
    membersSaid: members ? Number(members[0]) : null,
    dissolved: isDissolved(written, cells.remark ?? ''),
    covers,
  }
}

const text = (said: string | undefined): string | null => said?.trim() || null
const day = (said: string | undefined): Day | null => (said ? (parseDay(said).day ?? null) : null)
const dated = (cells: OrganisationSourceRow['cells']) => ({
  foundedOn: day(cells.foundedOn),
  termFrom: day(cells.termFrom),
  termTo: day(cells.termTo),
})

const blank = (kind: OrganisationKind, name: string): OrganisationPlan => ({
  id: '' as OrganisationId,
  kind,
  level: 'branch',
  formation: null,
  name,
  parentId: null,
  superior: null,
  leader: null,
  foundedOn: null,
  termFrom: null,
  termTo: null,
  areaId: null,
  areaLft: 0,
  locatedAt: null,
  membersSaid: null,
  dissolved: false,
  covers: '',
  rows: [],
})

/** Finds the superior by its whole name, else by the only name that holds every word said of it (望江街道党工委). */
function linkSuperiors(plans: OrganisationPlan[]): void {
  const party = plans.filter(({ kind }) => kind === 'party')
  const byName = new Map(party.map((plan) => [plan.name, plan]))
  for (const plan of party) {
    if (!plan.superior) continue
    const whole = byName.get(plan.superior.replace(/\s/g, ''))
    const found = whole ?? onlySuperior(party, plan, plan.superior)
    if (found && found !== plan) plan.parentId = found.id
  }
}

function onlySuperior(party: readonly OrganisationPlan[], plan: OrganisationPlan, said: string): OrganisationPlan | undefined {
  const level = levelOf(said, said)
  const stem = said.replace(/党工委|党委|党总支|党支部|^中共/g, '')
  const fits = party.filter((other) => other !== plan && other.level === level && stem.length >= 2 && other.name.includes(stem))
  return fits.length === 1 ? fits[0] : undefined
}
