/** Seeded random numbers; one independent stream per label, so that a change in one part leaves the others as they were. */
export type Random = {
  /** 0 ≤ x < 1 */
  next(): number
  /** whole number from `from` to `to`, both included */
  between(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  weighted<T>(list: readonly (readonly [T, number])[]): T
  /** a new list in random order */
  shuffled<T>(list: readonly T[]): T[]
  /** around 1, log-normal: many small values and a few large ones */
  skewed(spread: number): number
}

const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** @see Steele, Lea and Flood 2014, SplitMix; here with 32 bits of state */
export function makeRandom(seed: number | string, label: string): Random {
  let state = hash(`${label}#${seed}`)
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 4294967296
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (!list.length) throw new RangeError('pick from an empty list')
    return list[Math.floor(next() * list.length)]!
  }
  return {
    next,
    between,
    pick,
    chance: (probability) => next() < probability,
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of list) {
        left -= weight
        if (left < 0) return value
      }
      return list[list.length - 1]![0]
    },
    shuffled: (list) => {
      const copy = [...list]
      for (let i = copy.length - 1; i > 0; i--) {
        const j = between(0, i)
        const kept = copy[i]!
        copy[i] = copy[j]!
        copy[j] = kept
      }
      return copy
    },
    skewed: (spread) => Math.exp(spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()) - (spread * spread) / 2),
  }
}
