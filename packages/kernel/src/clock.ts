/** A calendar day as `2026-11-21`, in the time of the district. */
export type Day = string & { readonly day: unique symbol }

export interface Clock {
  /** milliseconds since 1970 */
  now(): number
  /** the calendar day in China, UTC+8 without summer time */
  today(): Day
}

export const dayOf = (milliseconds: number): Day => new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 10) as Day
export const systemClock: Clock = { now: () => Date.now(), today: () => dayOf(Date.now()) }
