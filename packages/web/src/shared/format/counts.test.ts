import { describe, expect, it } from 'vitest'
import { countInWords, formatChange, formatCount, formatPoints, formatRate, rateInWords } from './counts.ts'

describe('counts', () => {
  it('stand in full in tables', () => {
    expect([0, 999, 1833, 84000, 1234567].map(formatCount)).toEqual(['0', '999', '1,833', '84,000', '1,234,567'])
  })
  it('turn to 万 in Chinese sentences only, from ten thousand on', () => {
    expect(countInWords(1833, '家', 'zh')).toBe('1,833 家')
    expect(countInWords(9999, '家', 'zh')).toBe('9,999 家')
    expect(countInWords(84000, '家', 'zh')).toBe('8.4万家')
    expect(countInWords(10000, '人', 'zh')).toBe('1万人')
    expect(countInWords(84000, 'units', 'en')).toBe('84,000 units')
  })
})

describe('rates', () => {
  it('come with one decimal and their fraction', () => {
    expect(formatRate(515, 653)).toBe('78.9%')
    expect(rateInWords(515, 653, 'zh')).toBe('78.9%（515 / 653）')
    expect(rateInWords(515, 653, 'en')).toBe('78.9% (515 / 653)')
    expect(rateInWords(20, 20, 'zh')).toBe('100.0%（20 / 20）')
  })
  it('are fractions only below twenty', () => {
    expect(formatRate(4, 5)).toBeNull()
    expect(rateInWords(4, 5, 'zh')).toBe('4 / 5')
    expect(rateInWords(0, 0, 'en')).toBe('0 / 0')
  })
  it('change by points with a sign', () => {
    expect(formatPoints(0.812, 0.803)).toBe('+0.9')
    expect(formatPoints(0.8, 0.812)).toBe('−1.2')
    expect(formatPoints(0.8, 0.8)).toBe('0')
    expect([7, -4, 0, -1200].map(formatChange)).toEqual(['+7', '−4', '0', '−1,200'])
  })
})
