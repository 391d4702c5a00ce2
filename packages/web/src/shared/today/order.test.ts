import { expect, it } from 'vitest'
import { byDueDay, byLoop } from './order.ts'

const task = (key: string, dueOn?: string) => ({ key, dueOn, sign: '找', title: key, why: '', deed: '看', href: '/' })

it('orders next things by due day and leaves the undated last, in their order', () => {
  const tasks = [task('a'), task('b', '2026-11-23'), task('c', '2026-11-21'), task('d'), task('e', '2026-11-21')]
  expect(byDueDay(tasks).map(({ key }) => key)).toEqual(['c', 'e', 'b', 'a', 'd'])
})
it('orders figures along the main loop', () => {
  expect(byLoop([{ sign: '量' }, { sign: '找' }, { sign: '建' }]).map(({ sign }) => sign)).toEqual(['找', '建', '量'])
})
