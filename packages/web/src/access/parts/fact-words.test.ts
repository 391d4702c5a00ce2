import { expect, it } from 'vitest'
import { factWords } from './fact-words.ts'

it('says what is there and leaves out what is not', () => {
  expect(factWords({ field: 'street', reason: '走访', subjectId: null, roles: ['a', 'b'], more: { n: 1 } })).toBe(
    'field: street · reason: 走访 · roles: a, b · more: {"n":1}',
  )
  expect(factWords({})).toBe('')
})
