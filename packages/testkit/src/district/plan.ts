import type { Operating, UnitClass } from './types.ts'

/** A group of units of one fate with how many of 1,200 belong to it. */
export type Group = {
  readonly code: string
  readonly class: UnitClass
  readonly operating: Operating
  readonly share: number
  /** how many full members each has, from and to */
  readonly full: readonly [number, number]
}

/** The demo district's 1,200 units by group; other sizes in proportion. */
export const groups: readonly Group[] = [
  { code: 'base-single', class: 'non_public', operating: 'operating', share: 168, full: [3, 11] },
  { code: 'base-joint', class: 'non_public', operating: 'operating', share: 258, full: [1, 2] },
  { code: 'base-none', class: 'non_public', operating: 'operating', share: 224, full: [0, 0] },
  { code: 'state-owned', class: 'state_owned', operating: 'operating', share: 36, full: [2, 9] },
  { code: 'branch-company', class: 'branch_company', operating: 'operating', share: 54, full: [0, 2] },
  { code: 'sole-trader', class: 'sole_trader', operating: 'operating', share: 96, full: [0, 0] },
  { code: 'cancelled', class: 'non_public', operating: 'cancelled', share: 62, full: [0, 0] },
  { code: 'revoked', class: 'non_public', operating: 'revoked', share: 18, full: [0, 0] },
  { code: 'moved-away', class: 'non_public', operating: 'moved_away', share: 54, full: [0, 0] },
  { code: 'shell', class: 'non_public', operating: 'shell', share: 100, full: [0, 0] },
  { code: 'social-single', class: 'social_organisation', operating: 'operating', share: 19, full: [3, 5] },
  { code: 'social-joint', class: 'social_organisation', operating: 'operating', share: 62, full: [1, 2] },
  { code: 'social-none', class: 'social_organisation', operating: 'operating', share: 19, full: [0, 0] },
  { code: 'social-cancelled', class: 'social_organisation', operating: 'cancelled', share: 8, full: [0, 0] },
  { code: 'stall', class: 'unregistered', operating: 'operating', share: 22, full: [0, 0] },
]

/** Splits `total` over shares so that the parts add up to it exactly (largest remainders). */
export function apportion(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  const exact = shares.map((share) => (share * total) / sum)
  const parts = exact.map(Math.floor)
  const missing = total - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact.map((x, i) => ({ i, rest: x - Math.floor(x) })).sort((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of byRemainder.slice(0, missing)) parts[i]!++
  return parts
}

/** How many units each group has. */
export const planGroups = (units: number): Map<string, number> => {
  const parts = apportion(
    units,
    groups.map((group) => group.share),
  )
  return new Map(groups.map((group, i) => [group.code, parts[i]!]))
}
