import { idNumberCheck } from '@sanxin/kernel/codes'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareFragments, isNearNumber, readIdNumber } from './id-evidence.ts'

const runs = Number(process.env.SANXIN_PROPERTY_RUNS ?? 200)
const withCheck = (body: string): string => body + idNumberCheck(body)
const whole = withCheck('99010119900307123')

test('whole, lower-case, wide and apostrophed numbers are certain; masked and destroyed ones are what is left of them', () => {
  for (const text of [whole, ` ${whole} `, `'${whole}`, whole.toLowerCase()])
    expect(readIdNumber(text), text).toEqual({ kind: 'certain', digits: whole })
  expect(readIdNumber('990101********1234')).toEqual({ kind: 'fragment', digits: '990101????????1234' })
  expect(readIdNumber('9901**********123X')).toEqual({ kind: 'fragment', digits: '9901??????????123X' })
  expect(readIdNumber('9.90101E+17')).toEqual({ kind: 'fragment', digits: '990101????????????' })
  expect(readIdNumber('9.9E+17')).toEqual({ kind: 'fragment', digits: '9?????????????????' })
  expect(readIdNumber('')).toBeUndefined()
  expect(readIdNumber('无')).toBeUndefined()
})

test('a wrong digit in the birth date is repaired by the date of another column, a wrong digit elsewhere is not', () => {
  const torn = `${whole.slice(0, 9)}8${whole.slice(10)}`
  expect(readIdNumber(torn)).toEqual({ kind: 'damaged', digits: torn })
  expect(readIdNumber(torn, '19900307')).toEqual({ kind: 'certain', digits: whole })
  expect(readIdNumber(torn, '19850612')).toEqual({ kind: 'damaged', digits: torn })
  const tornTail = `${whole.slice(0, 15)}9${whole.slice(16)}`
  expect(readIdNumber(tornTail, '19900307')).toEqual({ kind: 'damaged', digits: tornTail })
})

const number = fc
  .tuple(
    fc.integer({ min: 100000, max: 999999 }),
    fc.integer({ min: 1950, max: 2006 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([place, year, month, day, order]) =>
    withCheck(`${place}${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(order).padStart(3, '0')}`),
  )

test('one digit changed or two neighbours exchanged never passes for certain, and stays near', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), fc.boolean(), (id, at, by, exchange) => {
      const digits = Array.from(id)
      if (exchange && at < 16) [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!]
      else digits[at] = String((Number(digits[at]) + by) % 10)
      const torn = digits.join('')
      if (torn === id) return
      expect(readIdNumber(torn)?.kind).not.toBe('certain')
      expect(isNearNumber(torn, id)).toBe(true)
    }),
    { numRuns: runs },
  )
})

test('fragments are compared only where both sides know a digit', () => {
  expect(compareFragments('990101????????1234', whole, 0, 6)).toEqual({ relation: 'agree', known: 6 })
  expect(compareFragments('9901??????????1234', '990177????????????', 0, 6)).toEqual({ relation: 'agree', known: 4 })
  expect(compareFragments('990101????????????', '????????????1234??', 14, 18)).toEqual({ relation: 'unknown', known: 0 })
  expect(compareFragments('?????????????11234', '?????????????11235', 14, 18)).toEqual({ relation: 'near', known: 4 })
  expect(compareFragments('??????????????1234', '??????????????4321', 14, 18)).toEqual({ relation: 'differ', known: 4 })
})
