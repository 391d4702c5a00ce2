import { type Clock, type Day, dayOf } from '@sanxin/kernel'

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** moves the clock on, in milliseconds */
  advance(milliseconds: number): void
  set(day: string, time?: string): void
}

/** A clock at the given day and time of the district (UTC+8). */
export function fakeClock(day = '2026-11-20', time = '09:00:00'): FakeClock {
  let now = moment(day, time)
  return {
    now: () => now,
    today: (): Day => dayOf(now),
    advance: (milliseconds) => {
      now += milliseconds
    },
    set: (toDay, toTime = '09:00:00') => {
      now = moment(toDay, toTime)
    },
  }
}

const moment = (day: string, time: string): number => Date.parse(`${day}T${time}+08:00`)
