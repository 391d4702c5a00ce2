import { expect, it } from 'vitest'
import { changesBetween, faultOf, isNew, movedTo, type Rule, withoutRule, withRule } from './line-draft.ts'

const rules: Rule[] = [
  { by: 'section', value: 'I', line: 'software' },
  { by: 'department', value: '教育', line: 'education' },
]

it('counts a moved, a new and a removed row once each', () => {
  expect(changesBetween(rules, rules)).toBe(0)
  expect(changesBetween(rules, movedTo(rules, rules[0]!, 'trade'))).toBe(1)
  expect(changesBetween(rules, withoutRule(rules, rules[1]!))).toBe(1)
  const added = withRule(rules, { by: 'class', value: ' 6520 ', line: 'electronics' })
  expect(changesBetween(rules, added)).toBe(1)
  expect(added[0]?.value).toBe('6520')
  expect(isNew(rules, added[0]!)).toBe(true)
  expect(isNew(rules, rules[0]!)).toBe(false)
})
it('takes no empty and no second row for the same', () => {
  expect(faultOf(rules, { by: 'section', value: ' ', line: 'trade' })).toBe('empty')
  expect(faultOf(rules, { by: 'section', value: 'I', line: 'trade' })).toBe('twice')
  expect(faultOf(rules, { by: 'class', value: 'I', line: 'trade' })).toBeUndefined()
})
