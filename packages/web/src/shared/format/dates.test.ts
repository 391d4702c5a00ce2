import { describe, expect, it } from 'vitest'
import { formatAgo, formatDay, formatInstant, formatMonth, formatTime } from './dates.ts'

const now = '2026-11-21'

describe('days', () => {
  it('leave out the year of reading', () => {
    expect(formatDay('2026-11-21', 'zh', { now })).toBe('11月21日')
    expect(formatDay('2025-03-02', 'zh', { now })).toBe('2025年3月2日')
    expect(formatDay('2026-11-21', 'zh', { now, full: true })).toBe('2026年11月21日')
  })
  it('say 21 Nov 2026 in English', () => {
    expect(formatDay('2026-11-21', 'en', { now, full: true })).toBe('21 Nov 2026')
    expect(formatDay('2026-11-21', 'en', { now })).toBe('21 Nov')
  })
  it('carry the weekday of a deadline', () => {
    expect(formatDay('2026-11-23', 'zh', { now, weekday: true })).toBe('11月23日 周一')
    expect(formatDay('2026-11-22', 'en', { now, weekday: true })).toBe('22 Nov Sun')
  })
  it('are blank when nobody knows', () => {
    expect(formatDay(null, 'zh')).toBe('')
    expect(formatInstant(undefined, 'en')).toBe('')
  })
  it('months stand with their year', () => {
    expect(formatMonth('2026-09', 'zh')).toBe('2026年9月')
    expect(formatMonth('2026-09-30', 'en')).toBe('Sep 2026')
  })
})

describe('instants', () => {
  it('are told in the time of China whatever zone they come in', () => {
    expect(formatInstant('2026-11-20T16:05:00Z', 'zh', { now })).toBe('11月21日 0:05')
    expect(formatTime('2026-11-20T17:00:00+08:00')).toBe('17:00')
  })
  it('tell how long ago within a week only', () => {
    const read = Date.parse('2026-11-21T10:00:00+08:00')
    const ago = (instant: string) => formatAgo(instant, read, 'zh')
    expect(ago('2026-11-21T09:59:40+08:00')).toBe('刚刚')
    expect(ago('2026-11-21T09:48:00+08:00')).toBe('12 分钟前')
    expect(ago('2026-11-21T07:10:00+08:00')).toBe('2 小时前')
    expect(ago('2026-11-20T17:00:00+08:00')).toBe('昨天 17:00')
    expect(ago('2026-11-17T17:00:00+08:00')).toBe('4 天前')
    expect(ago('2026-11-10T17:00:00+08:00')).toBeNull()
    expect(ago('2026-11-21T10:05:00+08:00')).toBeNull()
  })
})
