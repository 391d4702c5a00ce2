import { expect, it } from 'vitest'
import { neighbour, nextPair } from './next-pair.ts'

it('goes on to the pair below, from the last to the one above, and rests when the queue is empty', () => {
  expect(nextPair(['a', 'b', 'c'], 'b')).toBe('c')
  expect(nextPair(['a', 'b', 'c'], 'c')).toBe('b')
  expect(nextPair(['a'], 'a')).toBeUndefined()
  expect(nextPair(['a', 'b'], 'gone')).toBe('a')
})
it('moves within the list and stays at its ends', () => {
  expect(neighbour(['a', 'b'], 'a', 1)).toBe('b')
  expect(neighbour(['a', 'b'], 'b', 1)).toBe('b')
  expect(neighbour(['a', 'b'], 'a', -1)).toBe('a')
  expect(neighbour([], undefined, 1)).toBeUndefined()
})
