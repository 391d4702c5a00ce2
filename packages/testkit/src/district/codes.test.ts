import { parseCreditCode, parseIdNumber } from '@sanxin/kernel/codes'
import { expect, test } from 'vitest'
import { creditCheck, idCheck, makeCreditCode, makeIdNumber, organisationCheck } from './codes.ts'
import { dayNumber } from './days.ts'
import { makeRandom } from './random.ts'

test('check characters of numbers that are known to be right', () => {
  expect(creditCheck('91000000000000000')).toBe('K')
  expect(creditCheck('91000000MA0000000')).toBe('N')
  expect(creditCheck('92000000MA00000X0')).toBe('H')
  expect(organisationCheck('D2143569')).toBe('X')
  expect(idCheck('99999919900101001')).toBe('6')
  expect(idCheck('99999919851231018')).toBe('X')
})

test('made codes are right in the eyes of the kernel', () => {
  const random = makeRandom(3, 'codes')
  for (let i = 0; i < 300; i++) {
    const code = makeCreditCode(random, random.pick(['91', '92', '51']), '339801')
    expect(parseCreditCode(code)).toMatchObject({ value: code, certain: true, orgCode: code.slice(8, 17) })
  }
})

test('an ID number shows birth date and sex, and the next order is the neighbouring number of the same sex', () => {
  const day = dayNumber('1990-02-28')
  const [first, second] = [makeIdNumber('339801', day, '女', 7), makeIdNumber('339801', day, '女', 8)]
  expect(first.slice(0, 17)).toBe('33980119900228016')
  expect(second.slice(14, 17)).toBe('018')
  expect(parseIdNumber(first)).toMatchObject({ value: first, certain: true })
})
