import { expect, test } from 'vitest'
import { maskedSample } from './masked-sample.ts'

test('a number that looks like a person’s is masked in whatever column it stands', () => {
  expect(maskedSample('999999199001010016', undefined)).toBe('9999**********0016')
  expect(maskedSample('张三 16812345678', undefined)).toBe('张三 168****5678')
})

test('codes of units are public', () => {
  const field = { code: 'creditCode', zh: '', en: '', titles: [], value: 'credit-code', level: 'L1' } as const
  expect(maskedSample('91000000000000000K', field)).toBe('91000000000000000K')
})
