import { expect, test } from 'vitest'
import { operatingRules, sayReason, unitKindRules, unitReasons } from './index.ts'

test('every rule of kind and operation has its sentence, and no sentence has lost its rule', () => {
  const codes = [...unitKindRules, ...operatingRules].map(({ code }) => code)
  for (const code of codes) expect(Object.keys(unitReasons), code).toContain(code)
  const ruled = Object.keys(unitReasons).filter((code) => code.startsWith('kind.') || code.startsWith('operating.'))
  expect(ruled.sort()).toEqual(codes.sort())
})

test('a sentence is filled with the facts, and an unknown code shows itself', () => {
  expect(sayReason({ code: 'due.single', facts: { members: 5 } }).zh).toBe('正式党员 5 名，达到 3 名，应单独组建')
  expect(sayReason({ code: 'nowhere', facts: {} }).zh).toBe('nowhere')
  expect(sayReason({ code: 'x', facts: { a: 1 } }, { x: { zh: '有 {a}', en: '{a} here' } }).en).toBe('1 here')
})
