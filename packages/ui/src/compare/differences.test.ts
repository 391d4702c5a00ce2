import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'

const marked = (parts: { text: string; differs: boolean }[]) => parts.map((part) => (part.differs ? `[${part.text}]` : part.text)).join('')
const both = (left: string, right: string) => {
  const found = differences(left, right)
  return [marked(found.left), marked(found.right)]
}

describe('differences', () => {
  it('marks the one character that is not the same', () => {
    expect(both('郑嘉轩', '郑佳轩')).toEqual(['郑[嘉]轩', '郑[佳]轩'])
  })
  it('marks what only one side has', () => {
    expect(both('青龙大道118号2栋', '青龙大道118号2幢305室')).toEqual(['青龙大道118号2[栋]', '青龙大道118号2[幢305室]'])
  })
  it('counts a character outside the basic plane as one', () => {
    expect(both('阮𬱖', '阮𬱟')).toEqual(['阮[𬱖]', '阮[𬱟]'])
  })
  it('marks nothing when both are the same, and everything when one is empty', () => {
    expect(both('临江社区', '临江社区')).toEqual(['临江社区', '临江社区'])
    expect(both('', '临江')).toEqual(['', '[临江]'])
  })
  it('loses no character of a long text', () => {
    const left = `甲${'一'.repeat(500)}乙`
    const right = `甲${'二'.repeat(450)}乙`
    const found = differences(left, right)
    expect(found.left.map((part) => part.text).join('')).toBe(left)
    expect(found.right.filter((part) => part.differs)).toEqual([{ text: '二'.repeat(450), differs: true }])
  })
})
