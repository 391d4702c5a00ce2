import type { Bilingual } from '@sanxin/kernel'
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

export const coverageNames: Readonly<Record<CoveredBy, Bilingual>> = {
  single: { zh: '单独组建', en: 'organisation of its own' },
  joint: { zh: '联合组建', en: 'joint organisation' },
  regional: { zh: '区域联建', en: 'regional organisation' },
  industry: { zh: '行业统建', en: 'industry organisation' },
  fallback: { zh: '兜底统建', en: 'fallback organisation' },
  functional: { zh: '功能型组织', en: 'functional organisation' },
  temporary: { zh: '临时组织', en: 'temporary organisation' },
  instructor: { zh: '派驻指导员', en: 'instructor' },
}

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
