import { spellingDifference } from '../features/look-alike.ts'
import type { TradeWords } from '../features/trade-words.ts'
import type { UnitName } from '../features/unit-name.ts'
import { NO_EVIDENCE } from '../model/comparison.ts'
import { comparisonAt, levelAt, unitComparisons } from './unit-comparisons.ts'
import type { SitedAddress, UnitProfile } from './unit-profile.ts'

/** The level that each comparison reached and, where two sides agree on a value, the value with its kind. */
export interface Likeness {
  levels: number[]
  terms: (string | undefined)[]
}

interface Reached {
  level: number
  term?: string
}
const silent: Reached = { level: NO_EVIDENCE }

/** Whether two profiles have enough in common that comparing them fully can end well: a name that is not another's, a phone or a room. */
export const isWorthComparing = (a: UnitProfile, b: UnitProfile, trades: TradeWords): boolean =>
  a.names.length === 0 ||
  b.names.length === 0 ||
  bestNames(a.names, b.names, trades).name.level < levelAt('name.other-trade') ||
  a.looseCodes.length > 0 ||
  firstShared(a.phones, b.phones) !== undefined ||
  a.addresses.some((x) => b.addresses.some((y) => firstShared(x.rooms, y.rooms) !== undefined))

/** Compares a profile that looks for its unit with one that may be it. */
export function compareProfiles(a: UnitProfile, b: UnitProfile, trades: TradeWords): Likeness {
  const levels = new Array<number>(unitComparisons.length).fill(NO_EVIDENCE)
  const terms = new Array<string | undefined>(unitComparisons.length)
  const set = (at: number, { level, term }: Reached): void => {
    levels[at] = level
    terms[at] = term
  }
  const { name, pair } = bestNames(a.names, b.names, trades)
  set(comparisonAt.name, name)
  if (pair) {
    set(comparisonAt.region, compareRegions(pair[0], b.names))
    set(comparisonAt.form, compareForms(pair[0], b.names))
    set(comparisonAt.branch, compareBranches(a.names, b.names))
  }
  set(comparisonAt['damaged-code'], compareCodes(a, b))
  set(comparisonAt.person, comparePersons(a, b))
  set(comparisonAt.phone, comparePhones(a, b))
  set(comparisonAt.address, compareAddresses(a.addresses, b.addresses))
  set(comparisonAt.headcount, compareHeadcounts(a.headcounts, b.headcounts))
  set(comparisonAt.industry, compareIndustries(a.industries, b.industries))
  if (a.rosters.size > 0)
    set(comparisonAt.occupied, { level: !shares(a.rosters, b.rosters) ? levelAt('occupied.free') : levelAt('occupied.taken') })
  return { levels, terms }
}

function bestNames(
  left: readonly UnitName[],
  right: readonly UnitName[],
  trades: TradeWords,
): { name: Reached; pair?: [UnitName, UnitName] } {
  let best: Reached = silent
  let pair: [UnitName, UnitName] | undefined
  for (const a of left)
    for (const b of right) {
      const reached = compareNames(a.core, b.core, trades)
      if (best.level !== NO_EVIDENCE && reached.level >= best.level) continue
      best = reached
      pair = [a, b]
    }
  return { name: best, pair }
}

/** Which level two cores reach; the term is the core or the brand on which they agree. */
export function compareNames(a: string, b: string, trades: TradeWords): Reached {
  const spelling = spellingDifference(a, b)
  if (spelling === 'same') return { level: levelAt('name.same-core'), term: `core:${a}` }
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const rest = long.slice(short.length)
  const isBrand = short.length >= 2 && rest !== '' && trades.isTrade(rest)
  if (isBrand && long.startsWith(short)) return { level: levelAt('name.brand-alone'), term: `brand:${short}` }
  if (spelling === 'alike' && a.length >= 3) return { level: levelAt('name.core-alike') }
  if (spelling === 'changed' && short.length >= 4 && oddTrade(a, b, trades)) return { level: levelAt('name.core-changed') }
  if (isBrand && spellingDifference(short, long.slice(0, short.length)) === 'alike') return { level: levelAt('name.brand-alike') }
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return { level: same >= 2 && short.length > same ? levelAt('name.other-trade') : levelAt('name.different') }
}

/** One changed character is a slip only where it leaves a brand that differs or an ending that nobody else has. */
function oddTrade(a: string, b: string, trades: TradeWords): boolean {
  let same = 0
  while (a[same] === b[same]) same++
  if (same < 2) return true
  const [left, right] = [a.slice(Math.min(same, 2)), b.slice(Math.min(same, 2))]
  return Math.min(trades.timesAtEnd(left), trades.timesAtEnd(right)) <= 1
}

function compareRegions(a: UnitName, others: readonly UnitName[]): Reached {
  if (a.region === '') return silent
  let best = NO_EVIDENCE
  for (const { region } of others) {
    if (region === '') continue
    const level =
      region === a.region
        ? levelAt('region.same')
        : region.includes(a.region) || a.region.includes(region)
          ? levelAt('region.overlapping')
          : levelAt('region.different')
    if (best === NO_EVIDENCE || level < best) best = level
  }
  return { level: best }
}

function compareForms(a: UnitName, others: readonly UnitName[]): Reached {
  if (a.form === '') return silent
  let best = NO_EVIDENCE
  for (const { form } of others) {
    if (form === a.form) return { level: levelAt('form.same') }
    if (form !== '') best = levelAt('form.different')
  }
  return { level: best }
}

function compareBranches(left: readonly UnitName[], right: readonly UnitName[]): Reached {
  const a = left.filter((name) => name.branch !== '')
  const b = right.filter((name) => name.branch !== '')
  if (a.length === 0 && b.length === 0) return silent
  if (a.length === 0 || b.length === 0) return { level: levelAt('branch.different') }
  if (a.some((x) => b.some((y) => x.branch === y.branch))) return { level: levelAt('branch.same') }
  const unnamed = (name: UnitName): boolean => name.branch.length <= 3
  return { level: a.some(unnamed) || b.some(unnamed) ? levelAt('branch.unnamed') : levelAt('branch.different') }
}

function compareCodes(a: UnitProfile, b: UnitProfile): Reached {
  if (a.looseCodes.length === 0 && b.looseCodes.length === 0) return silent
  const [left, right] = [
    [...a.codes, ...a.looseCodes],
    [...b.codes, ...b.looseCodes],
  ]
  if (left.length === 0 || right.length === 0) return silent
  for (const x of left) for (const y of right) if (differingPlaces(x, y) <= 2) return { level: levelAt('damaged-code.near') }
  return { level: levelAt('damaged-code.different') }
}

function differingPlaces(a: string, b: string): number {
  let places = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) places++
  return places
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.values().some((value) => b.has(value))
const firstShared = (a: readonly string[], b: readonly string[]): string | undefined => a.find((value) => b.includes(value))

function comparePersons(a: UnitProfile, b: UnitProfile): Reached {
  const legal = firstShared(a.legalPersons, b.legalPersons)
  if (legal) return { level: levelAt('person.same-legal'), term: `person:${legal}` }
  const contact = firstShared(a.contacts, b.legalPersons) ?? firstShared(a.legalPersons, b.contacts) ?? firstShared(a.contacts, b.contacts)
  if (contact) return { level: levelAt('person.contact-is-legal'), term: `person:${contact}` }
  const left = [...a.legalPersons, ...a.contacts]
  const right = [...b.legalPersons, ...b.contacts]
  if (left.length === 0 || right.length === 0) return silent
  for (const x of left)
    for (const y of right) if (x[0] === y[0] && spellingDifference(x, y) === 'alike') return { level: levelAt('person.alike') }
  const bothLegal = a.legalPersons.length > 0 && b.legalPersons.length > 0
  return { level: bothLegal ? levelAt('person.different') : levelAt('person.other-contact') }
}

function comparePhones(a: UnitProfile, b: UnitProfile): Reached {
  const shared = firstShared([...a.phones, ...a.handlerPhones], [...b.phones, ...b.handlerPhones])
  if (shared) return { level: levelAt('phone.same'), term: `phone:${shared}` }
  return a.phones.length > 0 && b.phones.length > 0 ? { level: levelAt('phone.different') } : silent
}

function compareAddresses(left: readonly SitedAddress[], right: readonly SitedAddress[]): Reached {
  let best: Reached = silent
  for (const a of left)
    for (const b of right) {
      const reached = compareAddress(a, b)
      if (reached.level !== NO_EVIDENCE && (best.level === NO_EVIDENCE || reached.level < best.level)) best = reached
    }
  return best
}

function compareAddress(a: SitedAddress, b: SitedAddress): Reached {
  const site = firstShared(a.sites, b.sites)
  const blocksDiffer = a.block !== '' && b.block !== '' && a.block !== b.block
  if (site) {
    if (a.room && b.room) {
      if (a.room !== b.room || blocksDiffer) return { level: levelAt('address.other-room'), term: `site:${site}` }
      return { level: levelAt('address.same-room'), term: `room:${site}-${a.block || b.block}-${a.room}` }
    }
    if (a.floor && b.floor)
      return a.floor === b.floor && !blocksDiffer
        ? { level: levelAt('address.same-floor') }
        : { level: levelAt('address.other-room'), term: `site:${site}` }
    return { level: levelAt('address.same-site'), term: `site:${site}` }
  }
  const comparable = (a.number && b.number) || (a.building && b.building)
  if (comparable) return { level: levelAt('address.different') }
  if (a.room && b.room)
    return a.room === b.room && !blocksDiffer ? { level: levelAt('address.same-number') } : { level: levelAt('address.different') }
  if (!a.community || !b.community) return silent
  const floorsDiffer = a.floor !== '' && b.floor !== '' && a.floor !== b.floor
  return { level: a.community === b.community && !floorsDiffer ? levelAt('address.same-community') : levelAt('address.different') }
}

function compareHeadcounts(left: readonly number[], right: readonly number[]): Reached {
  let best = Number.POSITIVE_INFINITY
  for (const a of left) for (const b of right) best = Math.min(best, Math.abs(a - b) <= 1 ? 1 : Math.max(a, b) / Math.min(a, b))
  if (best === Number.POSITIVE_INFINITY) return silent
  return { level: best <= 1.3 ? levelAt('headcount.near') : best <= 2 ? levelAt('headcount.comparable') : levelAt('headcount.far') }
}

function compareIndustries(a: readonly string[], b: readonly string[]): Reached {
  if (a.length === 0 || b.length === 0) return silent
  return { level: firstShared(a, b) ? levelAt('industry.same') : levelAt('industry.different') }
}
