import type { Fact } from '@sanxin/contract/registry'
import { expect, it } from 'vitest'
import { isDisputed, saidBy, shownValue, speakingMarks, worthShowing } from './fact-rows.ts'
import { valueWords } from './value-words.ts'

const mark = (state: Fact['marks'][number]['state'], says: string | null) => ({
  source: state,
  sign: '市',
  name: { zh: '市监', en: 'Market' },
  state,
  says,
})
const fact = (field: string, value: string | null, marks: Fact['marks'] = []): Fact => ({
  field,
  name: { zh: field, en: field },
  value,
  shown: null,
  sensitive: false,
  since: null,
  marks,
  override: null,
  overridable: false,
})

it('speaks of coded values in words, also where a source says them', () => {
  const operating = fact('operating', 'operating', [mark('differs', '吊销未注销'), mark('adopted', 'operating'), mark('blank', null)])
  expect(shownValue(operating)?.zh).toBe('正常经营')
  expect(saidBy('operating', operating.marks[1]!)?.zh).toBe('正常经营')
  expect(speakingMarks(operating).map(({ state }) => state)).toEqual(['adopted', 'differs'])
  expect(isDisputed(operating)).toBe(true)
})
it('shows nothing for a fact that nobody knows', () => {
  expect(worthShowing(fact('building', null))).toBe(false)
  expect(shownValue(fact('building', null))).toBeNull()
})
it('words of the history', () => {
  expect(valueWords('due', 'joint').zh).toBe('应联合组建')
  expect(valueWords('inBase', 'true').zh).toBe('是')
  expect(valueWords(null, '甲').en).toBe('甲')
})
