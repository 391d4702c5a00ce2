import type { Clerk } from '../damage/clerk.ts'
import type { Unit } from '../types.ts'

/** The head count that an office states: near the real one; an operating enterprise that the sweep missed never looks empty. */
export function statedHeadcount(unit: Unit, clerk: Clerk): number {
  if (unit.operating !== 'operating') return clerk.random.between(0, 1)
  const near = Math.max(1, Math.round(unit.people.length * (0.9 + clerk.random.next() * 0.2)))
  if (!unit.surveyed) return Math.max(near, unit.inBase ? 2 : 1)
  return clerk.slips(0.06) ? clerk.random.between(0, 2) : near
}
