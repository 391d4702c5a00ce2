import type { TodayTask } from './today-part.ts'

/** Next things by due day, the undated last; within a day as the columns gave them. */
export const byDueDay = (tasks: readonly TodayTask[]): TodayTask[] =>
  [...tasks].sort((one, other) => {
    const a = one.dueOn ?? '9999-12-31'
    const b = other.dueOn ?? '9999-12-31'
    return a < b ? -1 : a > b ? 1 : 0
  })

const loop = ['找', '建', '入', '活', '服', '量']
/** Figures in the order of the main loop. */
export const byLoop = <Item extends { sign: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((one, other) => loop.indexOf(one.sign) - loop.indexOf(other.sign))
