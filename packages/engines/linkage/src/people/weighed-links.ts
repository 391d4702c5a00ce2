import { candidatePairs } from './candidate-pairs.ts'
import { cannotBeOne, comparePeople, type PersonModel } from './compare-people.ts'
import type { PersonClusters } from './person-clusters.ts'
import type { PersonFeatures } from './person-features.ts'
import type { PersonEvidence } from './person-levels.ts'
import { type PairPriors, priorsOf } from './person-priors.ts'
import { type PersonProfile, profileOf } from './person-profile.ts'

/** Two clusters, named by their first rows, with the weight of their being one. */
export interface WeighedLink {
  a: number
  b: number
  weightBits: number
  evidence: PersonEvidence[]
}

/** From this probability on a pair is put together without asking. */
const enough = 0.9
/** Below this weight a pair is not shown to anybody. */
const reviewBits = -4
const reviewsPerPerson = 2
/** Each round either links something or is the last; two or three are usual. */
const mostRounds = 10

interface Scored {
  a: number
  b: number
  weight: number
  /** the two share a roster, so that one of them would stand in it twice */
  repeats: boolean
}

/**
 * Puts clusters together by the weight of everything that their rows say, the strongest pairs first, until nothing changes.
 * A pair must outweigh not only chance but every rival for the same place: of two namesakes neither is taken on the name alone.
 */
export function linkByWeight(
  features: readonly PersonFeatures[],
  clusters: PersonClusters,
  model: PersonModel,
  mayUnite: (a: number, b: number) => boolean,
): { links: WeighedLink[]; review: WeighedLink[] } {
  const links: WeighedLink[] = []
  let open: Scored[] = []
  let profiles = profilesOf(features, clusters)
  const prior = priorsOf(features, [...profiles.values()])
  for (let round = 0; round < mostRounds; round++) {
    open = round === 0 ? scoreAll(profiles, model, prior) : rescore(open, profiles, clusters, model, prior)
    const taken = takeStrongest(open, profiles, clusters, model, mayUnite)
    links.push(...taken)
    if (taken.length === 0) break
    profiles = profilesOf(features, clusters, profiles)
  }
  return { links, review: pickReview(rescore(open, profiles, clusters, model, prior), profiles, model, mayUnite) }
}

type Profiles = Map<number, PersonProfile>

function profilesOf(features: readonly PersonFeatures[], clusters: PersonClusters, known?: Profiles): Profiles {
  const profiles: Profiles = new Map()
  for (const root of clusters.roots()) {
    const rows = clusters.rowsOf(root)
    const before = known?.get(root)
    profiles.set(root, before?.rows.length === rows.length ? before : profileOf(features, rows))
  }
  return profiles
}

function scoreAll(profiles: Profiles, model: PersonModel, prior: PairPriors): Scored[] {
  const roots = [...profiles.keys()]
  const list = [...profiles.values()]
  const scored: Scored[] = []
  for (const pair of candidatePairs(list)) {
    const [left, right] = [Math.floor(pair / list.length), pair % list.length]
    const [a, b] = [list[left]!, list[right]!]
    const weight = comparePeople(a, b, model) + prior(a, b)
    if (weight >= reviewBits * 2) scored.push({ a: roots[left]!, b: roots[right]!, weight, repeats: (a.rosters & b.rosters) !== 0 })
  }
  return scored
}

function rescore(pairs: readonly Scored[], profiles: Profiles, clusters: PersonClusters, model: PersonModel, prior: PairPriors): Scored[] {
  const seen = new Set<string>()
  const scored: Scored[] = []
  for (const pair of pairs) {
    const [one, other] = [clusters.find(pair.a), clusters.find(pair.b)]
    if (one === other) continue
    const [a, b] = one < other ? [one, other] : [other, one]
    const key = `${a} ${b}`
    if (seen.has(key)) continue
    seen.add(key)
    const [left, right] = [profiles.get(a)!, profiles.get(b)!]
    const weight = comparePeople(left, right, model) + prior(left, right)
    if (weight >= reviewBits * 2) scored.push({ a, b, weight, repeats: (left.rosters & right.rosters) !== 0 })
  }
  return scored
}

const rivalBits = 28

/** Odds of all candidates of each person, by the roster in which the candidate stands. */
function oddsByRoster(pairs: readonly Scored[], profiles: Profiles): (person: number, rosters: number) => number {
  const sums = new Map<number, number>()
  const add = (person: number, rosters: number, odds: number): void => {
    for (let bit = 0; bit < rivalBits; bit++)
      if (rosters & (1 << bit)) sums.set(person * rivalBits + bit, (sums.get(person * rivalBits + bit) ?? 0) + odds)
  }
  for (const { a, b, weight } of pairs) {
    add(a, profiles.get(b)!.rosters, 2 ** weight)
    add(b, profiles.get(a)!.rosters, 2 ** weight)
  }
  return (person, rosters) => {
    let most = 0
    for (let bit = 0; bit < rivalBits; bit++) if (rosters & (1 << bit)) most = Math.max(most, sums.get(person * rivalBits + bit) ?? 0)
    return most
  }
}

function takeStrongest(
  pairs: readonly Scored[],
  profiles: Profiles,
  clusters: PersonClusters,
  model: PersonModel,
  mayUnite: (a: number, b: number) => boolean,
): WeighedLink[] {
  // People who stand in one roster twice are put together first: they are not each other's rivals afterwards.
  const repeats = pairs.filter((pair) => pair.repeats)
  const across = pairs.filter((pair) => !pair.repeats)
  const taken: WeighedLink[] = []
  for (const kind of [repeats, across]) {
    const odds = kind === across ? oddsByRoster(kind, profiles) : undefined
    const ordered = [...kind].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
    for (const { a, b, weight } of ordered) {
      if (weight < 0) break
      const own = 2 ** weight
      const [left, right] = [profiles.get(a)!, profiles.get(b)!]
      const rivals = odds ? odds(a, right.rosters) + odds(b, left.rosters) - 2 * own : 0
      if (own / (1 + own + Math.max(0, rivals)) < enough) continue
      if (clusters.find(a) === clusters.find(b) || !mayUnite(a, b)) continue
      if (!staysOne(a, b, kind === across, profiles, clusters)) continue
      const evidence: PersonEvidence[] = []
      comparePeople(left, right, model, evidence)
      clusters.unite(a, b)
      taken.push({ a, b, weightBits: weight, evidence })
    }
    if (taken.length > 0 && kind === repeats) return taken
  }
  return taken
}

/** Clusters that have grown in this round must still not contradict: no two certain ID numbers, no roster twice. */
function staysOne(a: number, b: number, across: boolean, profiles: Profiles, clusters: PersonClusters): boolean {
  const [left, right] = [a, b].map((row) => membersOf(row, profiles, clusters))
  const ids = new Set([...left!, ...right!].map((profile) => profile.certainId).filter((id) => id !== undefined))
  if (ids.size > 1) return false
  const rosters = (group: readonly PersonProfile[]): number => group.reduce((mask, profile) => mask | profile.rosters, 0)
  return !across || (rosters(left!) & rosters(right!)) === 0
}

/** The profiles of this round that make up a cluster now. */
function membersOf(row: number, profiles: Profiles, clusters: PersonClusters): PersonProfile[] {
  const found: PersonProfile[] = []
  for (const member of clusters.rowsOf(row)) {
    const profile = profiles.get(member)
    if (profile) found.push(profile)
  }
  return found
}

function pickReview(
  pairs: readonly Scored[],
  profiles: Profiles,
  model: PersonModel,
  mayUnite: (a: number, b: number) => boolean,
): WeighedLink[] {
  const shown = new Map<number, number>()
  const review: WeighedLink[] = []
  for (const { a, b, weight } of [...pairs].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    if (weight < reviewBits || weight === cannotBeOne || !mayUnite(a, b)) continue
    if ((shown.get(a) ?? 0) >= reviewsPerPerson || (shown.get(b) ?? 0) >= reviewsPerPerson) continue
    for (const one of [a, b]) shown.set(one, (shown.get(one) ?? 0) + 1)
    const evidence: PersonEvidence[] = []
    comparePeople(profiles.get(a)!, profiles.get(b)!, model, evidence)
    review.push({ a, b, weightBits: weight, evidence })
  }
  return review
}
