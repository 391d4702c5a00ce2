import type { TodayTask } from './today-part.ts'

const dueOf = ({ dueOn }: TodayTask): string => dueOn ?? '9999-12-31'

/** Next things by due day, the undated last; within a day what is about more records comes first. */
export const byDueDay = (tasks: readonly TodayTask[]): TodayTask[] =>
  [...tasks].sort((one, other) => dueOf(one).localeCompare(dueOf(other)) || other.affects - one.affects)

const loop = ['找', '建', '入', '活', '服', '量']
/** Figures in the order of the main loop. */
export const byLoop = <Item extends { sign: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((one, other) => loop.indexOf(one.sign) - loop.indexOf(other.sign))
