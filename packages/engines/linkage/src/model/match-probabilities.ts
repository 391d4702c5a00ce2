import { type Comparison, NO_EVIDENCE } from './comparison.ts'

/** How often a combination of levels was seen; `together` when it is known that these pairs belong together. */
export interface PatternCount {
  levels: readonly number[]
  count: number
  together?: boolean
}

export interface MatchProbabilities {
  /** share of the pairs that belong together */
  share: number
  /** [comparison][level]: probability of the level among pairs that belong together */
  m: number[][]
  rounds: number
}

/**
 * Learns the m probabilities by expectation maximisation over counted patterns, with u held fixed.
 * @param strength how many imagined pairs the starting values weigh, so that few pairs cannot drive a level to zero
 */
export function learnMatchProbabilities(
  comparisons: readonly Comparison[],
  patterns: readonly PatternCount[],
  {
    u,
    strength = 20,
    rounds = 50,
    start,
  }: { u: readonly (readonly number[])[]; strength?: number; rounds?: number; start?: readonly (readonly number[])[] },
): MatchProbabilities {
  const prior = comparisons.map(({ levels }, c) => shares(start?.[c] ?? levels.map((level) => level.m)))
  let m = prior.map((levels) => [...levels])
  let share = 0.5
  let round = 0
  for (; round < rounds; round++) {
    const seen = prior.map((levels) => levels.map((p) => p * strength))
    let together = 0
    let all = 0
    for (const { levels, count, together: known } of patterns) {
      const weight = known ? 1 : posterior(levels, m, u, share)
      together += weight * count
      all += count
      levels.forEach((level, c) => {
        if (level !== NO_EVIDENCE) seen[c]![level]! += weight * count
      })
    }
    const next = seen.map(shares)
    const moved = Math.max(0, ...next.flatMap((levels, c) => levels.map((p, l) => Math.abs(p - m[c]![l]!))))
    m = next
    if (all > 0) share = Math.min(0.999999, Math.max(1e-9, together / all))
    if (moved < 1e-7) break
  }
  return { share, m, rounds: round }
}

function posterior(levels: readonly number[], m: readonly (readonly number[])[], u: readonly (readonly number[])[], share: number): number {
  let bits = Math.log2(share / (1 - share))
  levels.forEach((level, c) => {
    if (level !== NO_EVIDENCE) bits += Math.log2(m[c]![level]! / u[c]![level]!)
  })
  return 1 / (1 + 2 ** -bits)
}

export function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => count / total)
}
