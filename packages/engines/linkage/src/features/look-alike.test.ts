import { expect, test } from 'vitest'
import { areAlike, spellingDifference } from './look-alike.ts'
import { plainName } from './plain-name.ts'
import { soundKey } from './sound.ts'

test.each([
  ['恒', '桓', true],
  ['技', '枝', true],
  ['嘉', '佳', true],
  ['子', '仔', true],
  ['云', '海', false],
  ['A', 'B', false],
])('%s and %s', (a, b, alike) => {
  expect(areAlike(a, b)).toBe(alike)
  expect(areAlike(b, a)).toBe(alike)
})

test.each([
  ['恒川软件', '恒川软件', 'same'],
  ['恒川软件', '桓川软件', 'alike'],
  ['恒川软件', '恒川硬件', 'changed'],
  ['恒川软件', '恒川软', 'changed'],
  ['川恒软件', '恒川软件', 'changed'],
  ['恒川职业技能学校', '桓川职业枝能学校', 'alike'],
  ['恒川软件', '大海物流', 'far'],
  ['恒川软件', '恒川软件技术服务', 'far'],
  ['𣲘川软件', '恒川软件', 'changed'],
])('%s against %s is %s', (a, b, difference) => {
  expect(spellingDifference(a, b)).toBe(difference)
})

test('plain spelling undoes width, blanks, brackets, case and traditional characters', () => {
  expect(plainName(' 恆川【雲 州】ａbc　「科技」')).toBe('恒川(云州)ABC科技')
})

test('names that sound alike share a key', () => {
  expect(soundKey('嘉程')).toBe(soundKey('佳成'))
  expect(soundKey('嘉程')).not.toBe(soundKey('嘉海'))
})
