import { expect, it } from 'vitest'
import { answersForOwnData, isElsewhere } from './own-data.ts'

it('waits until the answer says that the demonstration is gone', () => {
  expect(answersForOwnData({ demo: true, district: '演示区' })).toBe(false)
  expect(answersForOwnData({ demo: false, district: null })).toBe(true)
  expect(answersForOwnData({})).toBe(false)
  expect(answersForOwnData(undefined)).toBe(false)
})
it('knows an address of another server', () => {
  const origin = 'http://localhost:8080'
  expect(isElsewhere(null, origin)).toBe(false)
  expect(isElsewhere('/', origin)).toBe(false)
  expect(isElsewhere('http://localhost:8080/', origin)).toBe(false)
  expect(isElsewhere('http://localhost:8081/', origin)).toBe(true)
})
