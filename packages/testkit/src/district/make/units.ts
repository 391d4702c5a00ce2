import { makeCreditCode } from '../codes.ts'
import { type DayNumber, dayOn } from '../days.ts'
import { type Group, groups, planGroups } from '../plan.ts'
import type { Random } from '../random.ts'
import type { Place, Unit } from '../types.ts'
import { fixedIndustries, type Industry, industries } from '../words/industries.ts'
import type { PlaceWords } from '../words/places.ts'
import { platforms, stateTypes } from '../words/units.ts'
import { type Land, makePlace, placeIn } from './land.ts'
import { makePersonName } from './persons.ts'
import { type UnitName, unitNamer } from './unit-names.ts'

type Options = { units: number; place: PlaceWords; land: Land; today: DayNumber; freshPhone: () => string }
type Identity = UnitName & { industry: Industry; codeKind?: string; platform?: string }

const courier = industries.find((i) => i.code === '5437')!
const codeKinds: Partial<Record<Unit['class'], string>> = { non_public: '91', state_owned: '91', branch_company: '91', sole_trader: '92' }
/** Share of each group that the building sweep meets; units with members are always met. */
const sweptShare: Record<string, number> = {
  'base-none': 0.78,
  'state-owned': 0.8,
  'branch-company': 0.8,
  'sole-trader': 0.7,
  cancelled: 0.4,
  revoked: 0.3,
  'moved-away': 0.6,
  shell: 0.3,
  'social-none': 0.7,
  'social-cancelled': 0.3,
}

/** All units of the district, in random order of kinds and with the plan's exact number of each. */
export function makeUnits(random: Random, { units: total, place, land, today, freshPhone }: Options): Unit[] {
  const namer = unitNamer(random, place)
  for (const brand of platforms) namer.reserve(brand)
  const plan = planGroups(total)
  const wanted = groups.flatMap((group) => Array.from({ length: plan.get(group.code)! }, (_, i) => ({ group, i })))
  const operators = Math.min(platforms.length, Math.max(1, Math.floor(total / 100)))
  const onlyOnSite = Math.max(1, Math.round((total * 9) / 1200))
  const drawn = industries.map((industry) => [industry, industry.weight] as const)
  const codes = new Set<string>()
  const made: Unit[] = []

  const identityOf = (group: Group, i: number, where: Place, elder?: Unit): Identity => {
    if (group.class === 'sole_trader' || group.class === 'unregistered') {
      const named = group.class === 'sole_trader' ? namer.soleTrader() : namer.stall()
      return { ...named, industry: fixedIndustries[named.industryCode]! }
    }
    if (group.class === 'social_organisation') {
      const named = namer.social(where.community.subDistrict.name)
      return { ...named, industry: fixedIndustries[{ 1: '9521', 2: '8310', 3: '9530' }[named.digit]!]!, codeKind: `5${named.digit}` }
    }
    if (group.class === 'state_owned')
      return { ...namer.stateOwned(random.pick(stateTypes)), industry: fixedIndustries[random.pick(['4620', '7221', '5411'])]! }
    const industry = random.weighted(drawn)
    if (group.class === 'branch_company') return { ...namer.branchCompany(industry), industry }
    if (group.code === 'base-single' && i < operators)
      return { ...namer.company(courier, platforms[i]), industry: courier, platform: platforms[i] }
    if (elder) {
      const other = random.pick(industries.filter((x) => x.code.slice(0, 2) !== elder.industry.code.slice(0, 2)))
      return { ...namer.company(other, elder.brand, [elder.trade]), industry: other }
    }
    return { ...namer.company(industry), industry }
  }

  const codeOf = (kind: string): string => {
    for (;;) {
      const code = makeCreditCode(random, kind, place.division)
      if (!codes.has(code)) {
        codes.add(code)
        return code
      }
    }
  }

  const make = (group: Group, i: number): Unit => {
    const inBase = group.code.startsWith('base-')
    const companies = made.filter((u) => u.class === 'non_public' && !u.platform)
    const elder = group.class === 'non_public' && companies.length > 3 && random.chance(0.05) ? random.pick(companies) : undefined
    const where = elder?.place.building && random.chance(0.7) ? placeIn(random, elder.place.building) : makePlace(random, land)
    const identity = identityOf(group, i, where, elder)
    const moved: Place = random.chance(0.15) && group.class !== 'unregistered' ? makePlace(random, land) : where
    const isSiteOnly =
      (group.code === 'base-none' && i < onlyOnSite - Math.floor(onlyOnSite / 3)) ||
      (group.code === 'base-joint' && i < Math.floor(onlyOnSite / 3))
    const isNew = inBase && !isSiteOnly && !identity.platform && i % 32 === 3
    const full = identity.platform
      ? total < 100
        ? 3
        : random.between(6, 11)
      : Math.min(group.full[1], group.full[0] + Math.floor((random.skewed(0.9) * (group.full[1] - group.full[0] + 1)) / 3))
    const due = group.operating === 'operating' ? dueOf(random, group, identity.industry, full) : { full: 0, probationary: 0, people: 0 }
    const hasMembers = due.full + due.probationary > 0
    const surveyed =
      isSiteOnly ||
      group.class === 'unregistered' ||
      (hasMembers && group.class !== 'branch_company') ||
      random.chance(sweptShare[group.code] ?? 1)
    const insured =
      !isSiteOnly && group.operating !== 'shell' && group.class !== 'unregistered' && random.chance(insuredShare(group, hasMembers, isNew))
    const former = !isNew && !isSiteOnly && group.class === 'non_public' && !identity.platform && !elder && random.chance(0.08)
    return {
      id: `U${String(made.length + 1).padStart(5, '0')}`,
      class: group.class,
      operating: group.operating,
      inBase,
      inSocialBase: group.class === 'social_organisation' && group.operating === 'operating',
      onlyOnSite: isSiteOnly,
      isNew,
      name: identity.name,
      brand: identity.brand,
      trade: identity.trade,
      shortName: identity.shortName,
      formerName: former ? namer.company(identity.industry).name : undefined,
      creditCode: group.class === 'unregistered' ? undefined : codeOf(identity.codeKind ?? codeKinds[group.class]!),
      unitType: identity.unitType,
      industry: identity.industry,
      place: where,
      registeredPlace: moved,
      legalPerson: makePersonName(random, random.chance(0.72) ? '男' : '女'),
      foundedOn: isNew ? today - random.between(1, 29) : dayOn(random.between(2001, 2025), random.between(1, 12), random.between(1, 28)),
      capital: random.pick([10, 30, 50, 100, 100, 200, 300, 500, 500, 1000, 1000, 2000, 5000]),
      phone: freshPhone(),
      insuredNumber: insured ? String(400_100_000 + made.length * 13 + random.between(0, 9)).padStart(10, '0') : undefined,
      platform: identity.platform,
      surveyed,
      taxed: isTaxed(random, group, isSiteOnly, !surveyed && inBase),
      counted: inBase && !isSiteOnly && !isNew && due.people >= 14 && random.chance(0.7),
      due,
      people: [],
    }
  }
  for (const { group, i } of wanted) made.push(make(group, i))
  return made
}

function dueOf(random: Random, group: Group, industry: Industry, full: number): Unit['due'] {
  const withProbation = group.full[1] > 0 && random.chance(group.full[0] >= 3 ? 0.16 : 0.06)
  const probationary = withProbation ? random.between(1, 2) : 0
  const usual: Partial<Record<Unit['class'], number>> = { sole_trader: 1.6, unregistered: 1.5, state_owned: 24, social_organisation: 6 }
  const size = Math.round((usual[group.class] ?? industry.size) * random.skewed(0.8) * (group.code === 'base-single' ? 1.5 : 0.8))
  const least = full + probationary + (group.class === 'sole_trader' || group.class === 'unregistered' ? 1 : 2)
  return { full, probationary, people: Math.max(least, size) }
}

function insuredShare(group: Group, hasMembers: boolean, isNew: boolean): number {
  if (isNew) return 0.5
  if (group.class === 'sole_trader') return 0.3
  if (group.operating !== 'operating') return 0.3
  return hasMembers ? 0.93 : 0.82
}

function isTaxed(random: Random, group: Group, siteOnly: boolean, mustBe: boolean): boolean {
  if (siteOnly || group.class === 'unregistered' || group.class === 'social_organisation') return false
  return mustBe || random.chance(group.operating === 'operating' ? 0.93 : 0.75)
}
