import { expect, it } from 'vitest'
import { answersForOwnData } from './own-data.ts'

it('waits until the answer says that the demonstration is gone', () => {
  expect(answersForOwnData({ demo: true, district: '演示区' })).toBe(false)
  expect(answersForOwnData({ demo: false, district: null })).toBe(true)
  expect(answersForOwnData({})).toBe(false)
  expect(answersForOwnData(undefined)).toBe(false)
})
