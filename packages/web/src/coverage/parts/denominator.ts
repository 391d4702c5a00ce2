import type { Figure } from '@sanxin/contract/coverage'
import type { UnitFilters } from '@sanxin/contract/registry'

/** Conditions that say how a unit is covered, and not which units are asked about. */
const ofCoverage = new Set(['covered', 'coveredBy', 'union', 'league', 'women'])

/**
 * The records of a figure's denominator: what the counted ones and the missing ones have in common; where the missing have no list,
 * the counted ones without their condition of coverage.
 */
export function denominatorFilters({ opens, opensRest }: Pick<Figure, 'opens' | 'opensRest'>): UnitFilters {
  const rest = opensRest as Readonly<Record<string, unknown>> | null
  return Object.fromEntries(Object.entries(opens).filter(([key, value]) => (rest ? rest[key] === value : !ofCoverage.has(key))))
}
