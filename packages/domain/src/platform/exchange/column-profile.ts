import { halfWidth, parseDay } from '@sanxin/kernel/codes'
import { type Detector, detectors } from './detectors.ts'

/** What the values of one column look like, told from a sample of its rows. */
export interface ColumnProfile {
  /** non-empty values looked at */
  values: string[]
  /** share of rows that have a value */
  filled: number
  /** share of the values that a detector takes for its own */
  share: Record<Detector, number>
  /** the most frequent values and how often they occur, at most a hundred */
  counts: [string, number][]
  /** different values by all values */
  distinct: number
  /** each number is one more than the one above */
  counting: boolean
  medianLength: number
  /** by row: years with fractions of dates, else the number; NaN where there is none */
  numbers: number[]
  /** the middle of the numbers */
  median?: number
}

const names = Object.keys(detectors) as Detector[]

/** A cell as the detectors want it: half-width, without blanks around it; an error of the spreadsheet is no value. */
export const bareValue = (cell: string): string => {
  const text = halfWidth(cell).replace(/^['’]/, '').trim()
  return /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(text) ? '' : text
}

export function profileColumn(cells: readonly string[], rows: number): ColumnProfile {
  const values = cells.map(bareValue).filter((value) => value !== '' && !/^[-—－/\\*无]+$/.test(value))
  const share = Object.fromEntries(names.map((name) => [name, 0])) as Record<Detector, number>
  for (const value of values) for (const name of names) if (detectors[name](value)) share[name]++
  const total = Math.max(1, values.length)
  for (const name of names) share[name] /= total
  const numbers = numbersOf(cells, share.date > 0.6)
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const lengths = values.map((value) => value.length).sort((a, b) => a - b)
  return {
    values,
    filled: values.length / Math.max(1, rows),
    share,
    counts: [...counts].sort((a, b) => b[1] - a[1]).slice(0, 100),
    distinct: counts.size / total,
    counting: isCounting(values),
    medianLength: lengths[lengths.length >> 1] ?? 0,
    numbers,
    median: medianOf(numbers),
  }
}

function isCounting(values: string[]): boolean {
  if (values.length < 2) return values[0] === '1'
  let steps = 0
  for (let i = 1; i < values.length; i++) if (Number(values[i]) - Number(values[i - 1]!) === 1) steps++
  return steps / (values.length - 1) > 0.7
}

/** Each cell as a number in its row: years with fractions of dates, else the number itself; NaN where there is none. */
function numbersOf(cells: readonly string[], dates: boolean): number[] {
  return cells.map((cell) => {
    const value = bareValue(cell)
    if (!/\d/.test(value)) return Number.NaN
    const day = dates ? parseDay(value).day : undefined
    if (day) return Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8)) / 366
    return dates ? Number.NaN : Number(value.replace(/[^\d.-]/g, ''))
  })
}

function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

/** Below 0 when the numbers of the first column are smaller in most rows that have both; above 0 when they are greater. */
export function compareColumns(a: ColumnProfile, b: ColumnProfile): number {
  let balance = 0
  for (let row = 0; row < a.numbers.length; row++) balance += Math.sign(a.numbers[row]! - b.numbers[row]!) || 0
  return balance || (a.median ?? 0) - (b.median ?? 0)
}
