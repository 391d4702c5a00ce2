import { describe, expect, it } from 'vitest'
import { splitSentence, waterfallReasons } from './waterfall-reasons.ts'

describe('splitSentence', () => {
  it('takes the points off, since they have a column', () => {
    expect(splitSentence('名称：字号与行业一致（+8.1）')).toEqual({ label: '名称', note: '字号与行业一致' })
    expect(splitSentence('Name: one character differs (−3.0)')).toEqual({ label: 'Name', note: 'one character differs' })
    expect(splitSentence('姓名相同')).toEqual({ label: '姓名相同' })
    expect(splitSentence('同一门牌还有一家（可能是姐妹公司）')).toEqual({ label: '同一门牌还有一家（可能是姐妹公司）' })
  })
})

it('begins where the reasons leave off, so that the bars end at the weight of the pair', () => {
  const evidence = [
    { field: 'name', bits: 7.1, text: { zh: '名称：一致', en: 'Name: the same' } },
    { field: 'legalForm', bits: -1.5, text: { zh: '组织形式：不同', en: 'Legal form: different' } },
  ]
  const bars = waterfallReasons(evidence, 3.7, 'zh')
  expect(bars.map(({ label }) => label)).toEqual(['起点', '名称', '组织形式'])
  expect(bars[0]!.points).toBeCloseTo(-1.9)
  expect(bars.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(3.7)
})
