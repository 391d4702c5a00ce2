import type { Phase } from './walk-batch.ts'

/** A phase of a delivery, in which kills fall. */
export interface Stretch {
  delivery: number
  phase: Phase
}

export const stretchKey = ({ delivery, phase }: Stretch): string => `${delivery} ${phase}`

export interface Spread {
  kills: number
  phases: readonly Phase[]
  deliveries: number
}

/** Spreads kills over the phases of all deliveries: each phase gets its share, the delivery is drawn. */
export function spreadKills({ kills, phases, deliveries }: Spread, random: () => number): Map<string, number> {
  const plan = new Map<string, number>()
  for (let i = 0; i < kills; i++) {
    const phase = phases[i % phases.length]!
    const key = stretchKey({ delivery: Math.floor(random() * deliveries), phase })
    plan.set(key, (plan.get(key) ?? 0) + 1)
  }
  return plan
}

/** Random numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
