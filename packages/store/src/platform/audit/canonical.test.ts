import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from './index.ts'

const runs = Number(process.env.SANXIN_PROPERTY_RUNS ?? 200)

test('the same data spells the same text whatever the order of its keys, and after JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const parsed: unknown = JSON.parse(JSON.stringify(value))
      expect(canonical(parsed)).toBe(canonical(value))
      expect(JSON.parse(canonical(value))).toEqual(parsed)
    }),
    { numRuns: runs },
  )
  expect(canonical({ b: 1, a: [2, { d: 3, c: undefined }] })).toBe('{"a":[2,{"d":3}],"b":1}')
})

test('different data spells different text', () => {
  expect(canonical(['a', 'b'])).not.toBe(canonical(['a,b']))
  expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }))
})
