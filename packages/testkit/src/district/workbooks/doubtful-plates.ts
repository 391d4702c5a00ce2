import type { Unit } from '../types.ts'

/** Enterprises without members whose door shows just the brand that a sister company of the same sub-district has too: a person must decide which it is. */
export function doubtfulPlates(units: readonly Unit[], atMost: number): Unit[] {
  const area = (unit: Unit) => unit.place.community.subDistrict
  const isSisterOf = (a: Unit, b: Unit) => a !== b && a.brand === b.brand && b.operating === 'operating' && area(a) === area(b)
  const fitting = units.filter(
    (u) => u.inBase && u.surveyed && !u.onlyOnSite && u.due.full + u.due.probationary === 0 && units.some((other) => isSisterOf(u, other)),
  )
  return fitting.slice(0, atMost)
}
