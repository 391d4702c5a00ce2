import type { Language } from '@sanxin/kernel'

const withMarks = (count: number): string => String(Math.round(count)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** A count in full, as tables show it: 28,114. */
export const formatCount = (count: number): string => withMarks(count)

/** A count in a sentence or on a board: 1,833 家, 8.4万家; in English 1,833 units, never 万. */
export function countInWords(count: number, unit: string, language: Language): string {
  if (language === 'en') return `${withMarks(count)} ${unit}`.trim()
  if (count < 10_000) return `${withMarks(count)} ${unit}`.trim()
  const tenThousands = (Math.round(count / 1_000) / 10).toFixed(1).replace(/\.0$/, '')
  return `${tenThousands}万${unit}`
}

/** Denominators below this are shown as a fraction only. */
export const smallestRated = 20

/** A rate to one decimal: 78.9%. Null when the denominator is too small for one. */
export function formatRate(numerator: number, denominator: number): string | null {
  if (denominator < smallestRated) return null
  return `${((numerator / denominator) * 100).toFixed(1)}%`
}

/** A rate with its numerator and denominator: 78.9%（515 / 653）; below 20 the fraction alone. */
export function rateInWords(numerator: number, denominator: number, language: Language): string {
  const fraction = `${withMarks(numerator)} / ${withMarks(denominator)}`
  const rate = formatRate(numerator, denominator)
  if (rate === null) return fraction
  return language === 'zh' ? `${rate}（${fraction}）` : `${rate} (${fraction})`
}

/** Change between two rates 0–1, in points: +0.9, −1.2, 0. */
export function formatPoints(now: number, before: number): string {
  const points = Math.round((now - before) * 1000) / 10
  if (points === 0) return '0'
  return points > 0 ? `+${points.toFixed(1)}` : `−${Math.abs(points).toFixed(1)}`
}

/** A whole change: +7, −4, 0. */
export const formatChange = (change: number): string => (change > 0 ? `+${withMarks(change)}` : change < 0 ? `−${withMarks(-change)}` : '0')
