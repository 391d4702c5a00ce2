import { soundKey } from '../features/sound.ts'
import type { TradeWords } from '../features/trade-words.ts'
import { openKeys } from './unit-name-index.ts'
import type { UnitProfile } from './unit-profile.ts'

/** A block with more profiles says too little to be worth comparing all of them. */
const LARGEST_BLOCK = 250

/** Keys under which a profile is found; two profiles that share one are compared. */
export function blockKeys(profile: UnitProfile, trades: TradeWords): string[] {
  const keys = new Set<string>()
  for (const { core } of profile.names) {
    keys.add(`c${core}`)
    keys.add(`s${soundKey(core)}`)
    if (core.length >= 3 && core.length <= 14) for (const shape of openKeys(core)) keys.add(`o${shape}`)
    for (let length = 2; length <= Math.min(6, core.length); length++) {
      if (length < core.length && !trades.isTrade(core.slice(length))) continue
      const brand = core.slice(0, length)
      keys.add(`b${brand}`)
      if (length <= 4) for (const shape of openKeys(brand)) keys.add(`p${shape}`)
    }
  }
  for (const phone of [...profile.phones, ...profile.handlerPhones]) keys.add(`t${phone}`)
  for (const code of profile.looseCodes) keys.add(`k${code.slice(8, 13)}`).add(`l${code.slice(12, 17)}`)
  for (const code of profile.codes) keys.add(`k${code.slice(8, 13)}`).add(`l${code.slice(12, 17)}`)
  for (const { rooms } of profile.addresses) for (const room of rooms) keys.add(`r${room}`)
  return [...keys]
}

export interface Blocks {
  /** Places of the profiles that share a key with this one, each once, in rising order. */
  candidatesOf(at: number): readonly number[]
}

/** Block keys of profiles, made once for each. */
export type BlockKeys = (profile: UnitProfile) => Iterable<string>

export function rememberedBlockKeys(trades: TradeWords): BlockKeys {
  const known = new WeakMap<UnitProfile, Iterable<string>>()
  return (profile) => {
    const keys = known.get(profile) ?? blockKeys(profile, trades)
    known.set(profile, keys)
    return keys
  }
}

/**
 * Puts profiles into blocks.
 * @param seeking places of the profiles that look for candidates; keys that none of them has are not kept
 * @param members places of the profiles that can be candidates
 */
export function buildBlocks(
  profiles: readonly UnitProfile[],
  keysOfProfile: BlockKeys,
  seeking: readonly number[],
  members: readonly number[],
): Blocks {
  const numberOf = new Map<string, number>()
  const keysOf = new Map<number, number[]>()
  for (const at of seeking) {
    const keys: number[] = []
    for (const key of keysOfProfile(profiles[at]!)) {
      const number = numberOf.get(key) ?? numberOf.size
      numberOf.set(key, number)
      keys.push(number)
    }
    keysOf.set(at, keys)
  }
  const blocks: number[][] = Array.from({ length: numberOf.size }, () => [])
  for (const at of members) {
    const own = keysOf.get(at)
    if (own) for (const number of own) blocks[number]!.push(at)
    else
      for (const key of keysOfProfile(profiles[at]!)) {
        const number = numberOf.get(key)
        if (number !== undefined) blocks[number]!.push(at)
      }
  }
  const candidatesOf = (at: number): number[] => {
    const found = new Set<number>()
    for (const number of keysOf.get(at) ?? []) {
      const block = blocks[number]!
      if (block.length <= LARGEST_BLOCK) for (const other of block) found.add(other)
    }
    return [...found].sort((a, b) => a - b)
  }
  return { candidatesOf }
}
