import { expect, test } from 'vitest'
import { recordIds } from './record-ids.ts'

let made = 0
const make = (): string => `new${++made}`
const previous = new Map([1, 2, 3, 4].map((row) => [row, 'A']))

test('a record keeps its id, and one that never was gets a new one', () => {
  expect(
    recordIds(
      [
        { key: 'A', rows: [1, 2, 3, 4] },
        { key: '9', rows: [9] },
      ],
      previous,
      new Map(),
      make,
    ),
  ).toEqual(['A', 'new1'])
})

test('a merged record keeps its id though the other’s first row is in it', () => {
  expect(recordIds([{ key: 'A', rows: [1, 2, 3, 4] }], previous, new Map([[3, 'B']]), make)).toEqual(['A'])
})

test('halves that come apart are the two that they were, whichever half claimed the id of the whole', () => {
  const [mine, other] = [
    [1, 2],
    [3, 4],
  ]
  const retired = new Map([[3, 'B']])
  expect(
    recordIds(
      [
        { key: 'A', rows: mine },
        { key: '3', rows: other },
      ],
      previous,
      retired,
      make,
    ),
  ).toEqual(['A', 'B'])
  expect(
    recordIds(
      [
        { key: '1', rows: mine },
        { key: 'A', rows: other },
      ],
      previous,
      retired,
      make,
    ),
  ).toEqual(['A', 'B'])
})
