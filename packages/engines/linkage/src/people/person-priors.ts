import type { PersonFeatures } from './person-features.ts'
import type { PersonProfile } from './person-profile.ts'
import { personSources } from './person-row.ts'

/** The weight of a pair before anything of it was compared, in bits. */
export type PairPriors = (a: PersonProfile, b: PersonProfile) => number

const sources = personSources.length
/** Before the rosters were asked: share of people of the shorter roster who stand in the longer one, and who stand in one twice. */
const expected = { across: 0.4, repeat: 0.02 }
/** How many people that expectation counts as much as. */
const weightOfExpectation = 20

/**
 * Learns from the people whose ID number is certain how many of one roster stand in another, and how many stand in one twice;
 * spread over all who could be the partner, this is the prior of a pair.
 */
export function priorsOf(features: readonly PersonFeatures[], profiles: readonly PersonProfile[]): PairPriors {
  const people = new Float64Array(sources)
  const certain = new Float64Array(sources)
  const repeated = new Float64Array(sources)
  const together = new Float64Array(sources * sources)
  for (const profile of profiles) {
    const rows = new Float64Array(sources)
    const certainRosters = new Map<number, number>()
    for (const row of profile.rows) {
      const part = features[row]!
      if (part.id?.kind !== 'certain') continue
      rows[personSources.indexOf(part.row.source)]!++
      certainRosters.set(part.roster, (certainRosters.get(part.roster) ?? 0) + 1)
    }
    const isRepeated = [...certainRosters.values()].some((count) => count > 1)
    for (let source = 0; source < sources; source++) {
      if (profile.sources & (1 << source)) people[source]!++
      if (rows[source] === 0) continue
      certain[source]!++
      if (isRepeated && rows[source]! > 1) repeated[source]!++
      for (let other = 0; other < sources; other++) if (other !== source && rows[other]! > 0) together[source * sources + other]!++
    }
  }
  const learnt = (found: number, of: number, share: number): number => (found + weightOfExpectation * share) / (of + weightOfExpectation)
  const across = (one: number, other: number): number => {
    const share = learnt(together[one * sources + other]!, Math.min(certain[one]!, certain[other]!), expected.across)
    return Math.log2(share / Math.max(4, people[one]!, people[other]!))
  }
  const repeat = (source: number): number =>
    Math.log2(learnt(repeated[source]!, certain[source]!, expected.repeat) / Math.max(4, people[source]!))
  return tabled((a, b, isRepeat) => {
    let best = Number.NEGATIVE_INFINITY
    for (let one = 0; one < sources; one++) {
      if (!(a & (1 << one))) continue
      for (let other = 0; other < sources; other++) {
        if (!(b & (1 << other))) continue
        if (isRepeat ? one === other : true) best = Math.max(best, one === other ? repeat(one) : across(one, other))
      }
    }
    return best
  })
}

/** The priors depend only on the sources of both and on whether they share a delivery. */
function tabled(priorOf: (a: number, b: number, isRepeat: boolean) => number): PairPriors {
  const known = new Map<number, number>()
  return (a, b) => {
    const isRepeat = (a.rosters & b.rosters) !== 0
    const code = (a.sources << 5) | (b.sources << 1) | (isRepeat ? 1 : 0)
    const found = known.get(code)
    if (found !== undefined) return found
    const prior = priorOf(a.sources, b.sources, isRepeat)
    known.set(code, prior)
    return prior
  }
}
