import { parseDay } from '@sanxin/kernel/codes'
import { expect, test } from 'vitest'
import { dayNumber, dayText } from '../days.ts'
import { makeRandom } from '../random.ts'
import { makeClerk } from './clerk.ts'

test('every form of a day means the same day', () => {
  const clerk = makeClerk(makeRandom(2, 'days'), 0.6)
  const day = dayNumber('2019-03-07')
  const forms = Array.from({ length: 200 }, () => clerk.day(day))
  for (const form of forms)
    expect(parseDay(String(form !== null && typeof form === 'object' ? form.serial : form)).value).toBe(dayText(day))
  expect(new Set(forms.map((f) => JSON.stringify(f))).size).toBe(8)
})

test('a masked ID number keeps its ends, an unmessy clerk writes numbers as they are', () => {
  const clerk = makeClerk(makeRandom(2, 'ids'), 0)
  expect(clerk.maskedId('339801199002280163')).toMatch(/^339(801)?\*+0163$/)
  expect(clerk.idNumber('339801199002280163')).toBe('339801199002280163')
  expect(clerk.phone('16400000000')).toBe('16400000000')
  expect(clerk.creditCode(undefined)).toBeNull()
})
