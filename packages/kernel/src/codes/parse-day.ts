import type { Day } from '../clock.ts'
import { isDestroyedNumber } from './destroyed-number.ts'
import { type Parsed, plainText, type Repair } from './text.ts'

export interface ParsedDay extends Parsed {
  /** How much the text says: `value` is `1990-01-02`, `1990-01` or `1990`. */
  precision?: 'day' | 'month' | 'year'
  /** The first day that the text can mean. */
  day?: Day
}

const numerals: Record<string, string> = {
  〇: '0',
  '○': '0',
  Ｏ: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}
const two = (number: number): string => String(number).padStart(2, '0')

/** Whether the calendar has this `YYYY-MM-DD`. */
export function dayExists(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return false
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The calendar day of an Excel serial number of the 1900 system. */
export function dayOfSerial(serial: number): Day {
  const days = Math.floor(serial) - (serial < 60 ? 0 : 1)
  return new Date(Date.UTC(1900, 0, 0) + days * 86_400_000).toISOString().slice(0, 10) as Day
}

const arabic = (text: string): string =>
  text
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, (tens) => {
      const [before, after] = tens.split('十')
      return two(10 * Number(before ? numerals[before] : 1) + Number(after ? numerals[after] : 0))
    })
    .replace(/[〇○零一二三四五六七八九]/g, (c) => numerals[c]!)

/**
 * Reads a day, month or year in any form that departments write: `1990.01.02`, `1990-1-2`, `19900102`, `1990年1月2日`,
 * `1990.01`, `199001`, an Excel serial, Chinese numerals, with or without a time of day.
 */
export function parseDay(text: string): ParsedDay {
  const repaired: Repair[] = []
  if (isDestroyedNumber(text)) return { certain: false, repaired, problem: 'destroyed' }
  const plain = plainText(text)
  if (plain === '') return { certain: false, repaired, problem: 'empty' }
  const bare = (/[年月日]/.test(plain) ? arabic(plain) : plain)
    .replace(/[T\s]+\d{1,2}[:：时]\d{1,2}.*$/, '')
    .replace(/\s+/g, '')
    .replace(/(起|以来|至今)$/, '')
  const parts = /^(\d{4}|\d{2})(?:年|[.\-/、,—–])(\d{1,2})(?:(?:月|[.\-/、,—–])(?:(\d{1,2})[日号]?)?)?月?[.]?$/.exec(bare)
  if (parts) return made(parts[1]!, parts[2]!, parts[3], repaired, bare)
  const eight = /^(\d{4})(\d{2})(\d{2})(\.0+)?$/.exec(bare)
  if (eight) return made(eight[1]!, eight[2]!, eight[3], repaired, bare)
  const six = /^((?:18|19|20)\d{2})(0[1-9]|1[0-2])(\.0+)?$/.exec(bare)
  if (six) return made(six[1]!, six[2]!, undefined, repaired, bare)
  const year = /^((?:18|19|20)\d{2})年?(\.0+)?$/.exec(bare)
  if (year) return { value: year[1]!, precision: 'year', day: `${year[1]}-01-01` as Day, certain: true, repaired }
  if (/^\d{5}(\.\d+)?$/.test(bare) && Number(bare) < 73_051) {
    const day = dayOfSerial(Number(bare))
    return { value: day, precision: 'day', day, certain: true, repaired: [...repaired, 'serial'] }
  }
  return { certain: false, repaired, problem: 'form' }
}

function made(yearText: string, monthText: string, dayText: string | undefined, repaired: Repair[], bare: string): ParsedDay {
  const short = yearText.length === 2
  const year = short ? Number(yearText) + (Number(yearText) > 30 ? 1900 : 2000) : Number(yearText)
  if (short) repaired.push('two-digit-year')
  const month = Number(monthText)
  if (month < 1 || month > 12 || year < 1800 || year > 2199) return { certain: false, repaired, problem: 'date' }
  if (dayText === undefined || Number(dayText) === 0) {
    // A number cell that held 1990.10 shows 1990.1: January or October.
    const torn = /^\d{4}\.1$/.test(bare)
    return {
      value: `${year}-${two(month)}`,
      precision: 'month',
      day: `${year}-${two(month)}-01` as Day,
      certain: !short && !torn,
      repaired,
    }
  }
  const value = `${year}-${two(month)}-${two(Number(dayText))}`
  if (!dayExists(value)) return { certain: false, repaired, problem: 'date' }
  return { value, precision: 'day', day: value as Day, certain: !short, repaired }
}
