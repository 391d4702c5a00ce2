import { fillText } from '@sanxin/kernel'
import { expect, it } from 'vitest'
import { dueSentence } from './due-sentence.ts'

const inBoth = (due: string, fullMembers: number) => {
  const { text, facts } = dueSentence({ due, fullMembers })
  return [fillText(text.zh, facts), fillText(text.en, facts)]
}

it('says what is due with the number that makes it so', () => {
  expect(inBoth('single', 4)).toEqual([
    '应单独组建：正式党员 4 名，够 3 名',
    'Due an organisation of its own. Full members: 4, at least three',
  ])
  expect(inBoth('joint', 1)[0]).toBe('应联合组建：正式党员 1 名，不足 3 名')
  expect(inBoth('instructor', 0)[0]).toBe('应派指导员：没有正式党员')
})
it('says that nothing is due outside the base, and for a word it does not know', () => {
  expect(inBoth('none', 5)[0]).toBe('现在不在底数里，没有应建的')
  expect(inBoth('other', 5)).toEqual(inBoth('none', 0))
})
