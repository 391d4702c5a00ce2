import { learnTrades, type TradeWords } from '../features/trade-words.ts'
import { type BlockKeys, buildBlocks, rememberedBlockKeys } from './blocking.ts'
import { nameClusters } from './cluster-keys.ts'
import { compareProfiles, isWorthComparing } from './compare-profiles.ts'
import { type ConstrainedClusters, constrainedClusters } from './constrained-clusters.ts'
import { applyDeterministicRules } from './deterministic-rules.ts'
import { readPlaces, readUnitRow, settleSites, type UnitFeatures } from './unit-features.ts'
import { learnUnitModel, type UnitModel, type Weighed } from './unit-model.ts'
import { makeProfile, type UnitProfile } from './unit-profile.ts'
import type { LinkedUnits, UnitDecision, UnitLink, UnitReview, UnitRow } from './unit-row.ts'

export interface LinkUnitsOptions {
  decisions?: readonly UnitDecision[]
  /** unit id of rows linked earlier, so that a unit keeps its id */
  previous?: ReadonlyMap<string, string>
  /** from this probability on a link is made without asking */
  automatic?: number
  /** from this probability on a person is asked */
  review?: number
}

const ROUNDS = 12

/**
 * Links rows of unit rosters into units: what codes make certain first, then by weight of evidence.
 * The order of the rows does not matter; two valid credit codes meet in one unit only when a person said so.
 */
export function linkUnits(rows: readonly UnitRow[], options: LinkUnitsOptions = {}): LinkedUnits {
  const sorted = [...rows].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const places = readPlaces(sorted)
  const features = sorted.map((row) => readUnitRow(row, places))
  settleSites(features)
  const clusters = constrainedClusters(features.length, (row) => features[row]!.code)
  const links = [...applyDecisions(features, clusters, options.decisions ?? []), ...applyDeterministicRules(features, clusters)]
  const trades = learnTrades(new Set(features.flatMap(({ names }) => names.map(({ core }) => core))))
  const blockKeys = rememberedBlockKeys(trades)
  let profiles = profilesOf(clusters, features, [])
  const model = learnUnitModel(features, profiles, trades, blockKeys)
  const { automatic = 0.75, review = 0.15 } = options
  let doubts: Doubt[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const proposals = propose({ features, profiles, clusters, model, trades, blockKeys, withLoose: round > 0, atLeast: review })
    const made = accept(proposals, { automatic, features, profiles, clusters })
    links.push(...made)
    doubts = proposals
      .filter((proposal) => proposal.probability < automatic)
      .map((proposal) => ({ ...proposal, left: profiles[proposal.from]!.rows[0]!, right: profiles[proposal.to]!.rows[0]! }))
    if (made.length === 0 && round > 0) break
    profiles = profilesOf(clusters, features, profiles)
  }
  const named = nameClusters(clusters.groups(), features, options.previous)
  return { clusters: named.clusters, links, review: reviewOf(doubts, { features, clusters, keyOf: named.keyOf }) }
}

/** The profile of every cluster; of those that have not grown, the one there was. */
function profilesOf(clusters: ConstrainedClusters, features: readonly UnitFeatures[], before: readonly UnitProfile[]): UnitProfile[] {
  const known = new Map(before.map((profile) => [profile.rows[0]!, profile]))
  return clusters.groups().map((rows) => {
    const same = known.get(rows[0]!)
    return same?.rows.length === rows.length ? same : makeProfile(rows, features)
  })
}

function applyDecisions(features: readonly UnitFeatures[], clusters: ConstrainedClusters, decisions: readonly UnitDecision[]): UnitLink[] {
  const at = new Map(features.map(({ key }, row) => [key, row]))
  const known = decisions
    .filter(({ a, b }) => at.has(a) && at.has(b))
    .map(({ a, b, same }) => (a < b ? { a, b, same } : { a: b, b: a, same }))
    .sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1))
  for (const { a, b, same } of known) if (!same) clusters.forbid(at.get(a)!, at.get(b)!)
  return known
    .filter(({ a, b, same }) => same && clusters.merge(at.get(a)!, at.get(b)!, true))
    .map(({ a, b }) => ({ a, b, rule: 'decided', evidence: [] }))
}

interface Proposal extends Weighed {
  /** profile that looks for its unit, and the one that may be it */
  from: number
  to: number
  probability: number
}

/** A proposal too weak to be made, by rows, since profiles change from round to round. */
interface Doubt extends Proposal {
  left: number
  right: number
}

interface Judging {
  model: UnitModel
  trades: TradeWords
  blockKeys: BlockKeys
  withLoose: boolean
  atLeast: number
}

interface Work {
  features: readonly UnitFeatures[]
  profiles: readonly UnitProfile[]
  clusters: ConstrainedClusters
}

/**
 * For every profile without a valid code, the profiles that may be its unit. Candidates compete, unless they may be the same
 * unit themselves. In the first round only those with a valid code can be chosen.
 */
function propose({ features, profiles, clusters, model, trades, blockKeys, withLoose, atLeast }: Work & Judging): Proposal[] {
  const isAnchored = (at: number): boolean => profiles[at]!.codes.length > 0
  const all = profiles.map((_, at) => at)
  const blocks = buildBlocks(
    profiles,
    blockKeys,
    all.filter((at) => !isAnchored(at)),
    all,
  )
  const mayBeOne = (a: UnitProfile, b: UnitProfile): boolean => clusters.mayMerge(a.rows[0]!, b.rows[0]!) && orgCodesAgree(a, b)
  const oddsOf = (a: UnitProfile, b: UnitProfile): { odds: number; weighed: Weighed } => {
    const source = features[a.rows[0]!]!.source
    const weighed = model.weigh(compareProfiles(a, b, trades), source)
    return { odds: (model.knownShare(source) / model.unitCount) * 2 ** weighed.weightBits, weighed }
  }
  const proposals: Proposal[] = []
  profiles.forEach((profile, from) => {
    if (isAnchored(from)) return
    const rest = 1 - model.knownShare(features[profile.rows[0]!]!.source)
    const candidates = blocks
      .candidatesOf(from)
      .filter((to) => to !== from && mayBeOne(profile, profiles[to]!) && isWorthComparing(profile, profiles[to]!, trades))
      .map((to) => ({ to, ...oddsOf(profile, profiles[to]!) }))
      .filter(({ odds }) => odds > rest * 0.01)
    for (const { to, odds, weighed } of candidates) {
      if (!withLoose && !isAnchored(to)) continue
      const compete = (other: number): boolean => {
        if (other === to || (isAnchored(other) && isAnchored(to))) return other !== to
        const [loose, unit] = isAnchored(other) ? [to, other] : [other, to]
        return !mayBeOne(profiles[loose]!, profiles[unit]!) || oddsOf(profiles[loose]!, profiles[unit]!).odds < rest
      }
      const rivals = candidates.filter((rival) => rival.odds > odds * 0.02 && compete(rival.to))
      const probability = odds / (rest + odds + rivals.reduce((sum, rival) => sum + rival.odds, 0))
      if (probability >= atLeast) proposals.push({ from, to, ...weighed, probability })
    }
  })
  return proposals
}

const orgCodesAgree = (a: UnitProfile, b: UnitProfile): boolean =>
  a.orgCodes.length === 0 || b.orgCodes.length === 0 || a.orgCodes.some((code) => b.orgCodes.includes(code))

/** Makes the links that are sure enough, heaviest first; a unit that has just taken a row of the same roster waits for the next round. */
function accept(proposals: readonly Proposal[], { automatic, features, profiles, clusters }: Work & { automatic: number }): UnitLink[] {
  const links: UnitLink[] = []
  const taken = new Map<number, Set<string>>()
  const moved = new Set<number>()
  const sure = proposals.filter((proposal) => proposal.probability >= automatic)
  sure.sort((a, b) => b.weightBits - a.weightBits || a.from - b.from || a.to - b.to)
  for (const { from, to, weightBits, evidence } of sure) {
    if (moved.has(from) || moved.has(to)) continue
    const { rosters } = profiles[from]!
    const already = taken.get(to) ?? new Set<string>()
    if (rosters.values().some((roster) => already.has(roster))) continue
    const [a, b] = [profiles[from]!.rows[0]!, profiles[to]!.rows[0]!]
    if (!clusters.merge(a, b)) continue
    moved.add(from)
    taken.set(to, new Set([...already, ...rosters]))
    if (profiles[to]!.codes.length === 0) moved.add(to)
    links.push({ a: features[a]!.key, b: features[b]!.key, weightBits, evidence })
  }
  return links
}

function reviewOf(
  doubts: readonly Doubt[],
  { features, clusters, keyOf }: Omit<Work, 'profiles'> & { keyOf: (row: number) => string },
): UnitReview[] {
  const seen = new Set<string>()
  return doubts.flatMap(({ left, right, weightBits, probability, evidence }) => {
    const [a, b] = [keyOf(left), keyOf(right)]
    const pair = a < b ? `${a}\t${b}` : `${b}\t${a}`
    if (a === b || seen.has(pair) || !clusters.mayMerge(left, right)) return []
    seen.add(pair)
    return [{ a, b, rowA: features[left]!.key, rowB: features[right]!.key, weightBits, probability, evidence }]
  })
}
