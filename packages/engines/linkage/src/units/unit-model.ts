import type { TradeWords } from '../features/trade-words.ts'
import { type LevelHit, NO_EVIDENCE } from '../model/comparison.ts'
import { learnMatchProbabilities, type PatternCount } from '../model/match-probabilities.ts'
import { type BlockKeys, buildBlocks } from './blocking.ts'
import { compareProfiles, type Likeness } from './compare-profiles.ts'
import { comparisonAt, unitComparisons } from './unit-comparisons.ts'
import type { UnitFeatures } from './unit-features.ts'
import { makeProfile, type UnitProfile } from './unit-profile.ts'
import type { UnitSource } from './unit-row.ts'
import { chanceOf, countTerms } from './unit-terms.ts'

export interface Weighed {
  weightBits: number
  evidence: LevelHit[]
}

/** What the data taught: how much each likeness weighs for rows of each source. */
export interface UnitModel {
  weigh(likeness: Likeness, source: UnitSource): Weighed
  /** share of the rows of a source whose unit other sources know as well */
  knownShare(source: UnitSource): number
  /** number of units among which a row looks for its own */
  unitCount: number
}

interface Example {
  source: UnitSource
  own: UnitProfile
  rest: UnitProfile
  group: number
}

const SAMPLE = 4000
const STRANGERS = 12

/** A repeatable sequence of numbers in [0, 1). */
function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Learns from the rows that codes have linked already: each of them, held against the rest of its unit, shows how rows that
 * belong together look; held against other units, how strangers look.
 */
export function learnUnitModel(
  features: readonly UnitFeatures[],
  profiles: readonly UnitProfile[],
  trades: TradeWords,
  blockKeys: BlockKeys,
): UnitModel {
  const anchored = profiles.flatMap((profile, at) => (profile.codes.length > 0 ? [at] : []))
  const known = anchored.length >= 20 ? anchored : profiles.map((_, at) => at)
  const terms = countTerms(known.map((at) => profiles[at]!))
  const examples = takeExamples(features, profiles, anchored)
  const u = learnStrangers({ examples, profiles, known, trades, blockKeys })
  const patterns = examples.map(({ source, own, rest }) => ({ source, levels: compareProfiles(own, rest, trades).levels }))
  const pooled = learnMatchProbabilities(unitComparisons, asCounts(patterns), { u, strength: 30 }).m
  const bySource = new Map<UnitSource, number[][]>()
  for (const source of new Set(patterns.map((pattern) => pattern.source))) {
    const own = asCounts(patterns.filter((pattern) => pattern.source === source))
    bySource.set(source, learnMatchProbabilities(unitComparisons, own, { u, strength: 30, start: pooled }).m)
  }
  const weigh = ({ levels, terms: agreed }: Likeness, source: UnitSource): Weighed => {
    const m = bySource.get(source) ?? pooled
    const evidence: LevelHit[] = []
    let weightBits = 0
    levels.forEach((level, at) => {
      if (level === NO_EVIDENCE) return
      const { code, levels: named } = unitComparisons[at]!
      const chance = chanceOf(terms, agreed[at]) ?? u[at]![level]!
      const bits = Math.log2(m[at]![level]! / chance)
      weightBits += bits
      evidence.push({ comparison: code, level: named[level]!.code, weightBits: bits })
    })
    return { weightBits, evidence }
  }
  const shares = knownShares(features, profiles)
  return { weigh, knownShare: (source) => shares.get(source) ?? 0.9, unitCount: Math.max(2, known.length) }
}

function takeExamples(features: readonly UnitFeatures[], profiles: readonly UnitProfile[], anchored: readonly number[]): Example[] {
  const all = anchored.flatMap((group) => {
    const { rows } = profiles[group]!
    if (rows.length < 2) return []
    return rows
      .filter((row) => features[row]!.code !== undefined || features[row]!.orgCode !== undefined)
      .map((row) => ({ group, row, rows }))
  })
  const step = Math.max(1, all.length / SAMPLE)
  const chosen = Array.from({ length: Math.min(all.length, SAMPLE) }, (_, i) => all[Math.floor(i * step)]!)
  return chosen.map(({ group, row, rows }) => ({
    source: features[row]!.source,
    own: makeProfile([row], features),
    rest: makeProfile(
      rows.filter((other) => other !== row),
      features,
    ),
    group,
  }))
}

/** u of every level: names over all pairs that share a block, the rest over pairs at random. */
function learnStrangers({
  examples,
  profiles,
  known,
  trades,
  blockKeys,
}: {
  examples: readonly Example[]
  profiles: readonly UnitProfile[]
  known: readonly number[]
  trades: TradeWords
  blockKeys: BlockKeys
}): number[][] {
  const strength = 50
  const random = unitComparisons.map(({ levels }) => levels.map(({ u }) => u * strength))
  const next = sequence(20_260_101)
  const owns = examples.map(({ own }) => own)
  const blocks = buildBlocks(
    [...profiles, ...owns],
    blockKeys,
    owns.map((_, i) => profiles.length + i),
    known,
  )
  const named = new Array<number>(unitComparisons[comparisonAt.name]!.levels.length).fill(0)
  for (const [i, { own, group }] of examples.entries()) {
    for (let turn = 0; turn < STRANGERS; turn++) {
      const other = known[Math.floor(next() * known.length)]!
      if (other === group) continue
      compareProfiles(own, profiles[other]!, trades).levels.forEach((level, at) => {
        if (level !== NO_EVIDENCE) random[at]![level]! += 1
      })
    }
    for (const other of blocks.candidatesOf(profiles.length + i))
      if (other !== group) named[compareProfiles(own, profiles[other]!, trades).levels[0]!]! += 1
  }
  const u = random.map((levels) => {
    const total = levels.reduce((sum, count) => sum + count, 0)
    return levels.map((count) => count / total)
  })
  const pairs = examples.length * known.length
  if (pairs > 0)
    u[comparisonAt.name] = unitComparisons[comparisonAt.name]!.levels.map((level, at) =>
      level.code === 'different' ? 0.99 : ((named[at] ?? 0) + 0.5) / (pairs + 1),
    )
  return u
}

/** Counts equal patterns, so that learning costs as many steps as there are patterns, not pairs. */
function asCounts(patterns: readonly { levels: readonly number[] }[]): PatternCount[] {
  const counts = new Map<string, PatternCount>()
  for (const { levels } of patterns) {
    const key = levels.join()
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { levels, count: 1, together: true })
  }
  return [...counts.values()]
}

function knownShares(features: readonly UnitFeatures[], profiles: readonly UnitProfile[]): Map<UnitSource, number> {
  const counts = new Map<UnitSource, { all: number; known: number }>()
  for (const profile of profiles) {
    if (profile.codes.length === 0) continue
    const sources = new Set(profile.rows.map((row) => features[row]!.source))
    for (const source of sources) {
      const count = counts.get(source) ?? { all: 10, known: 9 }
      count.all++
      if (sources.size > 1) count.known++
      counts.set(source, count)
    }
  }
  return new Map(counts.entries().map(([source, { all, known }]) => [source, Math.min(0.98, known / all)]))
}
