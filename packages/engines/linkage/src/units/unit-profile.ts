import type { Address } from '../features/address.ts'
import type { UnitName } from '../features/unit-name.ts'
import type { UnitFeatures } from './unit-features.ts'

/** An address with the keys of its sites (road with number, building) and of its room at each site. */
export interface SitedAddress extends Address {
  sites: readonly string[]
  rooms: readonly string[]
}

/** Everything that the rows of one cluster say, each value once. */
export interface UnitProfile {
  rows: readonly number[]
  codes: readonly string[]
  looseCodes: readonly string[]
  orgCodes: readonly string[]
  names: readonly UnitName[]
  legalPersons: readonly string[]
  contacts: readonly string[]
  phones: readonly string[]
  /** phones of people who only handle the insurance of the unit */
  handlerPhones: readonly string[]
  addresses: readonly SitedAddress[]
  headcounts: readonly number[]
  industries: readonly string[]
  /** `source#delivery` of its rows, except those that another row is expected to follow */
  rosters: ReadonlySet<string>
}

const distinct = <Value>(values: Value[], keyOf: (value: Value) => string): Value[] => {
  if (values.length < 2) return values
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = keyOf(value)
    return !seen.has(key) && seen.add(key)
  })
}
const self = (text: string): string => text
/** A short name that is only the beginning of another says no more than the brand, so it must not pass for the whole name. */
const tellingNames = (names: UnitName[]): UnitName[] =>
  names.filter(({ core }) => !names.some((other) => other.core.length > core.length && other.core.startsWith(core)))

export const addressKey = (address: Address): string =>
  `${address.road}|${address.number}|${address.building}|${address.block}|${address.room}|${address.floor}|${address.community}`

export function makeProfile(rows: readonly number[], features: readonly UnitFeatures[]): UnitProfile {
  const all = rows.map((row) => features[row]!)
  const handled = (row: UnitFeatures): boolean => row.source === 'insured-units'
  return {
    rows,
    codes: distinct(
      all.flatMap((row) => row.code ?? []),
      self,
    ),
    looseCodes: distinct(
      all.flatMap((row) => row.looseCode ?? []),
      self,
    ),
    orgCodes: distinct(
      all.flatMap((row) => row.orgCode ?? []),
      self,
    ),
    names: tellingNames(
      distinct(
        all.flatMap((row) => row.names),
        (name) => name.plain,
      ),
    ),
    legalPersons: distinct(
      all.flatMap((row) => row.legalPersons),
      self,
    ),
    contacts: distinct(
      all.flatMap((row) => (handled(row) ? [] : row.contacts)),
      self,
    ),
    phones: distinct(
      all.flatMap((row) => (handled(row) ? [] : row.phones)),
      self,
    ),
    handlerPhones: distinct(
      all.flatMap((row) => (handled(row) ? row.phones : [])),
      self,
    ),
    addresses: distinct(
      all.flatMap((row) => row.addresses),
      addressKey,
    ).map(withSites),
    headcounts: all.flatMap((row) => row.headcount ?? []),
    industries: distinct(
      all.flatMap((row) => row.industry ?? []),
      self,
    ),
    rosters: new Set(all.filter((row) => !row.comesAgain).map((row) => `${row.source}#${row.delivery}`)),
  }
}

function withSites(address: Address): SitedAddress {
  const sites: string[] = []
  if (address.number) sites.push(`${address.road}${address.number}`)
  if (address.building) sites.push(address.building)
  return { ...address, sites, rooms: address.room ? sites.map((site) => `${site}-${address.block}-${address.room}`) : [] }
}
