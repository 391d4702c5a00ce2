import { expect, it } from 'vitest'
import { rateBarOption } from './rate-bar-option.ts'

it('keeps percent and fraction together, and the fraction alone below 20', () => {
  const option = rateBarOption([
    { label: '甲', covered: 30, due: 40 },
    { label: '乙', covered: 1, due: 3 },
  ])
  const [series] = option.series
  expect(series?.data).toEqual([75, 33.3])
  expect(series?.label.formatter({ dataIndex: 0 })).toBe('75.0% · 30 / 40')
  expect(series?.label.formatter({ dataIndex: 1 })).toBe('1 / 3')
  expect(option.xAxis.min).toBe(0)
})
