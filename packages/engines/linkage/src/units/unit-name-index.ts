import { learnPlaces, type PlaceWords } from '../features/place-words.ts'
import { plainName } from '../features/plain-name.ts'
import { learnTrades, type TradeWords } from '../features/trade-words.ts'
import { parseUnitName, type UnitName } from '../features/unit-name.ts'

/** A unit as far as its names and place tell it apart. */
export interface NamedUnit {
  id: string
  /** registered, former and short names, in any spelling */
  names: readonly string[]
  street?: string
  community?: string
  addresses?: readonly string[]
}

export interface UnitNameIndex {
  units: readonly NamedUnit[]
  places: PlaceWords
  trades: TradeWords
  /** parsed names of each unit */
  parsed: readonly (readonly UnitName[])[]
  /** whole plain name with one legal form → units */
  whole: ReadonlyMap<string, readonly number[]>
  /** core → units */
  cores: ReadonlyMap<string, readonly number[]>
  /** brand → units whose core begins with it and goes on with a trade */
  brands: ReadonlyMap<string, readonly number[]>
  /** core or brand with one character left open → cores and brands of that shape */
  open: ReadonlyMap<string, readonly string[]>
}

export const wholeKey = (name: UnitName): string => name.plain.replace('有限责任公司', '有限公司')

/** `恒芯科技` → `*芯科技`, `恒*科技` … */
export function openKeys(text: string): string[] {
  const chars = Array.from(text)
  return chars.map((_, at) => `${chars.slice(0, at).join('')}*${chars.slice(at + 1).join('')}`)
}

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list[list.length - 1] !== value && !list.includes(value)) list.push(value)
}

/** A short name that is only the beginning of another name of the same unit says no more than its brand. */
const isBrandOf = (name: UnitName, names: readonly UnitName[]): boolean =>
  names.some((other) => other.core.length > name.core.length && other.core.startsWith(name.core))

/**
 * Prepares the units of a registry for finding them by loosely written names.
 * @param words places learned elsewhere; without them they are learned from the units themselves
 */
export function buildUnitNameIndex(units: readonly NamedUnit[], words?: PlaceWords): UnitNameIndex {
  const places =
    words ??
    learnPlaces(
      units.flatMap((unit) => unit.names.map(plainName)),
      units.flatMap((unit) => [...(unit.addresses ?? []), ...(unit.street ? [unit.street] : [])].map(plainName)),
    )
  const parsed = units.map((unit) => unit.names.filter((name) => name.trim() !== '').map((name) => parseUnitName(name, places)))
  const trades = learnTrades(new Set(parsed.flat().map((name) => name.core)))
  const whole = new Map<string, number[]>()
  const cores = new Map<string, number[]>()
  const brands = new Map<string, number[]>()
  const open = new Map<string, string[]>()
  parsed.forEach((names, unit) => {
    for (const name of names) {
      if (isBrandOf(name, names)) continue
      if (name.region !== '' || name.form !== '') push(whole, wholeKey(name), unit)
      push(cores, name.core, unit)
      for (let length = 2; length < Math.min(name.core.length, 7); length++)
        if (trades.isTrade(name.core.slice(length))) push(brands, name.core.slice(0, length), unit)
    }
  })
  for (const key of [...cores.keys(), ...brands.keys()]) if (key.length <= 14) for (const shape of openKeys(key)) push(open, shape, key)
  return { units, places, trades, parsed, whole, cores, brands, open }
}
