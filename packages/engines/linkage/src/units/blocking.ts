import { soundKey } from '../features/sound.ts'
import type { TradeWords } from '../features/trade-words.ts'
import { openKeys } from './unit-name-index.ts'
import { roomsOf, type UnitProfile } from './unit-profile.ts'

/** A block with more profiles says too little to be worth comparing all of them. */
const LARGEST_BLOCK = 250

/** Keys under which a profile is found; two profiles that share one are compared. */
export function blockKeys(profile: UnitProfile, trades: TradeWords): Set<string> {
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
  for (const address of profile.addresses) for (const room of roomsOf(address)) keys.add(`r${room}`)
  return keys
}

export interface Blocks {
  /** Places of the profiles that share a key with this one, each once, in rising order. */
  candidatesOf(profile: UnitProfile): number[]
}

export function buildBlocks(profiles: readonly UnitProfile[], trades: TradeWords, members: readonly number[]): Blocks {
  const blocks = new Map<string, number[]>()
  for (const at of members)
    for (const key of blockKeys(profiles[at]!, trades)) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  const candidatesOf = (profile: UnitProfile): number[] => {
    const found = new Set<number>()
    for (const key of blockKeys(profile, trades)) {
      const block = blocks.get(key)
      if (block && block.length <= LARGEST_BLOCK) for (const at of block) found.add(at)
    }
    return [...found].sort((a, b) => a - b)
  }
  return { candidatesOf }
}
