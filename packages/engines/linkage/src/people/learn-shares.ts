import { birthFound, employerFound, expectedShares, type LevelShares, nameFound, phoneFound } from './compare-people.ts'
import type { PersonClusters } from './person-clusters.ts'
import type { PersonFeatures } from './person-features.ts'
import type { PersonFrequencies } from './person-frequencies.ts'
import type { PersonComparison } from './person-levels.ts'
import { type PersonProfile, profileOf } from './person-profile.ts'

/** The expectation counts as much as this many pairs. */
const weightOfExpectation = 40
const pairsAsked = 20_000

/**
 * How often true pairs agree, asked of the rosters themselves: people whose ID number with a right check digit stands in two
 * rosters are known to be one, so their names, phones, birth dates and employers show how such rosters differ.
 */
export function learnShares(features: readonly PersonFeatures[], clusters: PersonClusters, frequencies: PersonFrequencies): LevelShares {
  const shares = expectedShares()
  const seen: Partial<Record<PersonComparison, Record<string, number>>> = {}
  const count = (comparison: PersonComparison, level: string | undefined): void => {
    if (level === undefined) return
    const levels = seen[comparison] ?? {}
    levels[level] = (levels[level] ?? 0) + 1
    seen[comparison] = levels
  }
  let asked = 0
  for (const root of clusters.roots()) {
    const pair = pairOfRosters(features, clusters.rowsOf(root))
    if (!pair) continue
    count('name', nameFound(pair.a, pair.b, frequencies)?.level)
    count('phone', phoneFound(pair.a, pair.b, frequencies)?.level)
    count('employer', employerFound(pair.a, pair.b, frequencies)?.level)
    count('birth', birthFound(pair.a, pair.b, frequencies)?.level)
    if (++asked === pairsAsked) break
  }
  for (const [comparison, levels] of Object.entries(seen) as [PersonComparison, Record<string, number>][]) {
    const total = Object.values(levels).reduce((sum, n) => sum + n, 0)
    for (const [level, expected] of Object.entries(shares[comparison]))
      shares[comparison][level] = ((levels[level] ?? 0) + weightOfExpectation * expected) / (total + weightOfExpectation)
  }
  // A day and a month are not rivals: each is what a true pair shows as far as the rosters say.
  const birth = shares.birth
  birth.day = birth.month = Math.min(0.995, birth.day! + birth.month!)
  return shares
}

/** Two profiles of a person from two sources, each with its own certain ID number; birth dates are those of the columns, where given. */
function pairOfRosters(features: readonly PersonFeatures[], rows: readonly number[]): { a: PersonProfile; b: PersonProfile } | undefined {
  if (rows.length < 2) return undefined
  const certain = rows.filter((row) => features[row]!.id?.kind === 'certain')
  const first = certain[0]
  if (first === undefined) return undefined
  const other = certain.find((row) => features[row]!.row.source !== features[first]!.row.source)
  if (other === undefined) return undefined
  const ofSource = (row: number): PersonProfile => {
    const same = rows.filter((one) => features[one]!.row.source === features[row]!.row.source)
    const profile = profileOf(features, same)
    const written = same.map((one) => features[one]!.birth).filter((birth) => birth !== undefined)
    return written.length > 0 ? { ...profile, births: written } : profile
  }
  return { a: ofSource(first), b: ofSource(other) }
}
