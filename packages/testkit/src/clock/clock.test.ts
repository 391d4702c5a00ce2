import { expect, test } from 'vitest'
import { fakeClock } from './index.ts'

test('the fake clock stands still, moves when told, and knows the day of the district', () => {
  const clock = fakeClock('2026-11-20', '23:59:59')
  expect(clock.now()).toBe(clock.now())
  expect(clock.today()).toBe('2026-11-20')
  clock.advance(1_000)
  expect(clock.today()).toBe('2026-11-21')
  clock.set('2027-01-01')
  expect(clock.today()).toBe('2027-01-01')
})
