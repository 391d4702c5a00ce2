import { expect, it } from 'vitest'
import { eventWords, knownEvents, subjectWord } from './event-words.ts'

it('has Chinese and English words, and shows an unknown event as it is', () => {
  for (const event of knownEvents) {
    expect(eventWords(event).zh).toMatch(/\p{Script=Han}/u)
    expect(eventWords(event).en).not.toMatch(/\p{Script=Han}/u)
  }
  expect(subjectWord('unit').zh).toBe('单位')
  expect(eventWords('stations.opened').zh).toBe('stations.opened')
})
