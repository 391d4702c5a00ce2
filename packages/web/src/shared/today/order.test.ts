import { expect, it } from 'vitest'
import { byDueDay, byLoop } from './order.ts'

const task = (key: string, affects: number, dueOn?: string) => ({
  key,
  affects,
  dueOn,
  sign: '找',
  title: key,
  why: '',
  deed: '看',
  href: '/',
})

it('orders next things by due day, the undated last, and within a day by how much they are about', () => {
  const tasks = [task('a', 3), task('b', 1, '2026-11-23'), task('c', 2, '2026-11-21'), task('d', 9), task('e', 5, '2026-11-21')]
  expect(byDueDay(tasks).map(({ key }) => key)).toEqual(['e', 'c', 'b', 'd', 'a'])
})
it('orders figures along the main loop', () => {
  expect(byLoop([{ sign: '量' }, { sign: '找' }, { sign: '建' }]).map(({ sign }) => sign)).toEqual(['找', '建', '量'])
})
