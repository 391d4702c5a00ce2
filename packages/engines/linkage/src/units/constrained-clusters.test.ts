import { expect, test } from 'vitest'
import { constrainedClusters } from './constrained-clusters.ts'

const codes = ['A', undefined, 'B', undefined, 'A']
const make = () => constrainedClusters(5, (row) => codes[row])

test('two valid codes never meet, also not by way of a row without code', () => {
  const clusters = make()
  expect(clusters.merge(0, 1)).toBe(true)
  expect(clusters.mayMerge(1, 2)).toBe(false)
  expect(clusters.merge(1, 2)).toBe(false)
  expect(clusters.merge(4, 1)).toBe(true)
  expect(clusters.groups()).toEqual([[0, 1, 4], [2], [3]])
})

test('a person may join two codes, and rows of either may follow', () => {
  const clusters = make()
  expect(clusters.merge(0, 2, true)).toBe(true)
  expect(clusters.merge(4, 2)).toBe(true)
  expect(clusters.rootOf(4)).toBe(clusters.rootOf(2))
})

test('what a person keeps apart stays apart after either side has grown', () => {
  const clusters = make()
  clusters.forbid(1, 3)
  expect(clusters.merge(0, 1)).toBe(true)
  expect(clusters.merge(3, 4)).toBe(true)
  expect(clusters.merge(0, 4)).toBe(false)
  expect(clusters.merge(0, 4, true)).toBe(false)
  expect(clusters.mayMerge(1, 4)).toBe(false)
})
