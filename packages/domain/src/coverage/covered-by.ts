import type { CoveredBy } from '../registry/index.ts'

/**
 * How a unit can be covered. A unit covered in several ways counts once: the first of these that applies is its category.
 * An instructor is work coverage only, all others are organisation coverage.
 */
export const coverages = [
  'single',
  'joint',
  'regional',
  'industry',
  'fallback',
  'functional',
  'temporary',
  'instructor',
] as const satisfies readonly CoveredBy[]
export const organisationCoverages = coverages.filter((way) => way !== 'instructor')

/** Formation of a party organisation → the coverage it gives; a branch of floating members covers no unit. */
const coverageOfFormation: Readonly<Record<string, CoveredBy>> = {
  single: 'single',
  joint: 'joint',
  regional: 'regional',
  industry: 'industry',
  fallback: 'fallback',
  functional: 'functional',
  temporary: 'temporary',
}

/**
 * The category of a unit's coverage.
 * @param formations of the party organisations that cover it and stand today
 * @returns null when nothing covers it
 */
export function coveredBy(formations: readonly string[], hasInstructor: boolean): CoveredBy | null {
  const ways = new Set(formations.map((formation) => coverageOfFormation[formation]))
  return organisationCoverages.find((way) => ways.has(way)) ?? (hasInstructor ? 'instructor' : null)
}
