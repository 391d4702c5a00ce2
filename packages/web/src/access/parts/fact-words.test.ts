import { expect, it } from 'vitest'
import { factWords } from './fact-words.ts'

const zh = (words: { zh: string }) => words.zh
const en = (words: { en: string }) => words.en

it('says what is there in the words of the reader and leaves out what is not', () => {
  const facts = { field: 'street', reason: '走访', subjectId: null, roles: ['community', 'b'], more: { n: 1 } }
  expect(factWords(facts, zh)).toBe('字段：街道（镇） · 理由：走访 · 岗位：社区（村）、b · more：{"n":1}')
  expect(factWords({ roles: ['community'], rows: 3 }, en)).toBe('roles: Community · rows: 3')
  expect(factWords({}, zh)).toBe('')
})
