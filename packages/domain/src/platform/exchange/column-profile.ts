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
  /** different values by all values */
  distinct: number
  /** each number is one more than the one above */
  counting: boolean
  medianLength: number
  /** middle of the values: years with fractions of dates, else the numbers; undefined where there are none */
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
  const lengths = values.map((value) => value.length).sort((a, b) => a - b)
  return {
    values,
    filled: values.length / Math.max(1, rows),
    share,
    distinct: new Set(values).size / total,
    counting: isCounting(values),
    medianLength: lengths[lengths.length >> 1] ?? 0,
    median: medianOf(values, share.date > 0.6),
  }
}

function isCounting(values: string[]): boolean {
  if (values.length < 2) return values[0] === '1'
  let steps = 0
  for (let i = 1; i < values.length; i++) if (Number(values[i]) - Number(values[i - 1]!) === 1) steps++
  return steps / (values.length - 1) > 0.7
}

function medianOf(values: string[], dates: boolean): number | undefined {
  const numbers: number[] = []
  for (const value of values) {
    const day = dates ? parseDay(value).day : undefined
    const number = day
      ? Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8)) / 366
      : Number(value.replace(/[^\d.-]/g, ''))
    if (value !== '' && /\d/.test(value) && Number.isFinite(number)) numbers.push(number)
  }
  numbers.sort((a, b) => a - b)
  return numbers[numbers.length >> 1]
}
