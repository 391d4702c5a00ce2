import type { ProblemError } from '../api/index.ts'
import type { Session } from '../session/index.ts'

/** One next thing on 今天. */
export interface TodayTask {
  key: string
  sign: string
  title: string
  why: string
  /** The day it is due, `2026-11-23`. */
  dueOn?: string
  takes?: string
  /** How many records it is about; the larger comes first within a day. */
  affects: number
  /** The deed in a verb, and where it is done. */
  deed: string
  href: string
}

/** What changed since yesterday; both counts open their records. */
export interface TodayChange {
  key: string
  label: string
  gained?: { count: number; href: string }
  lost?: { count: number; href: string }
  note?: string
}

/** A job that runs. */
export interface TodayJob {
  key: string
  title: string
  href: string
  done: number
  total?: number
  unit: string
  secondsLeft?: number
}

/** One of the figures of the main loop at the foot. */
export interface TodayFigure {
  key: string
  /** Place in the main loop: 找 建 入 活 服 量. */
  sign: string
  label: string
  value: { count: number; href: string }
  of?: string
  rate?: string
  note?: string
  /** What is missing or late: 还差 138, opening these records. */
  look?: { text: string; count: number; href: string; late?: boolean }
}

/** Counts for the rail, by the address of the page. */
export type TodayCounts = Readonly<Record<string, number | undefined>>

/** What one column puts on 今天. */
export interface TodayShare {
  tasks?: readonly TodayTask[]
  changes?: readonly TodayChange[]
  jobs?: readonly TodayJob[]
  figures?: readonly TodayFigure[]
  counts?: TodayCounts
  isPending?: boolean
  error?: ProblemError | null
}

/**
 * A column's part of 今天: `packages/web/src/<column>/today.ts` exports `today: TodayPart`, and the page and the rail find it there.
 * `useToday` is a hook; it asks nothing that the session may not see.
 */
export interface TodayPart {
  useToday: (session: Session) => TodayShare
}
