import { type DayNumber, dayText, spreadsheetSerial } from '../days.ts'
import type { Random } from '../random.ts'
import type { Cell } from '../types.ts'
import { rareSyllables } from '../words/persons.ts'

const fullWidth = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const swapAt = (text: string, at: number) => text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)

/** One who types rosters: writes codes, numbers, names and days with the faults of his trade. */
export type Clerk = {
  readonly random: Random
  /** happens at `rate` when mess is 0.6, in proportion otherwise */
  slips(rate: number): boolean
  creditCode(code: string | undefined, blank?: number): string | null
  idNumber(id: string): string | null
  maskedId(id: string): string
  phone(phone: string): string | number
  /** the phone of a person as one office has it: now and then a number that is no longer in use */
  personPhone(phone: string): string | number
  personName(name: string): string
  /** as text in one of many forms, as a serial number or as a date cell; always the same day */
  day(day: DayNumber): Cell
  /** never a bare number or date cell */
  dayWords(day: DayNumber): string
}

/** @param mess 0 (only the form of the files is odd) to 1 */
export function makeClerk(random: Random, mess: number): Clerk {
  const slips = (rate: number) => random.chance((rate * mess) / 0.6)
  const dayForms: readonly (readonly [(y: string, m: string, d: string) => string, number])[] = [
    [(y, m, d) => `${y}-${m}-${d}`, 40],
    [(y, m, d) => `${y}.${m}.${d}`, 18],
    [(y, m, d) => `${y}/${Number(m)}/${Number(d)}`, 12],
    [(y, m, d) => `${y}${m}${d}`, 12],
    [(y, m, d) => `${y}年${Number(m)}月${Number(d)}日`, 10],
    [(y, m, d) => `${y}.${Number(m)}.${Number(d)}`, 8],
  ]
  const dayWords = (day: DayNumber): string => {
    const [y, m, d] = dayText(day).split('-') as [string, string, string]
    return random.weighted(dayForms)(y, m, d)
  }
  const inside = (text: string) => random.between(7, text.length - 3)
  const codeSlips: readonly (readonly [(code: string) => string, number])[] = [
    [(c) => `${c} `, 24],
    [(c) => c.toLowerCase(), 16],
    [fullWidth, 12],
    [(c) => `'${c}`, 14],
    [(c) => `${c.slice(0, 8)} ${c.slice(8)}`, 14],
    [(c) => c.replace(/0(?=[^0]*$)/, 'O').replace(/1(?=[^1]*$)/, 'I'), 12],
    [(c) => swapAt(c, inside(c)), 8],
  ]
  const idSlips: readonly (readonly [(id: string) => string | null, number])[] = [
    [() => null, 18],
    [(id) => `${id.slice(0, 1)}.${id.slice(1, 6)}E+17`, 16],
    [(id) => `${id.slice(0, 6)}********${id.slice(14)}`, 16],
    [(id) => `'${id}`, 14],
    [fullWidth, 8],
    [(id) => id.toLowerCase(), 8],
    [(id) => swapAt(id, inside(id)), 10],
    [(id) => id.slice(0, 15) + String((Number(id[15]) + random.between(1, 9)) % 10) + id.slice(16), 10],
  ]
  const phoneSlips: readonly (readonly [(phone: string) => string | number, number])[] = [
    [(p) => `${p.slice(0, 3)} ${p.slice(3, 7)} ${p.slice(7)}`, 28],
    [(p) => `${p.slice(0, 3)}-${p.slice(3, 7)}-${p.slice(7)}`, 20],
    [(p) => `+86${p}`, 14],
    [(p) => `${p}.0`, 12],
    [(p) => Number(p), 16],
    [(p) => `${p}/${random.between(6_000_000, 8_999_999)}`, 10],
  ]
  const written = (phone: string) => (slips(0.16) ? random.weighted(phoneSlips)(phone) : phone)
  return {
    random,
    slips,
    dayWords,
    creditCode: (code, blank = 0.03) => {
      if (!code || slips(blank)) return null
      return slips(0.09) ? random.weighted(codeSlips)(code) : code
    },
    idNumber: (id) => (slips(0.1) ? random.weighted(idSlips)(id) : id),
    maskedId: (id) => (random.chance(0.6) ? `${id.slice(0, 6)}********${id.slice(14)}` : `${id.slice(0, 3)}***********${id.slice(14)}`),
    phone: written,
    personPhone: (phone) => (slips(0.05) ? phone.slice(0, 5) + String(random.between(0, 999_999)).padStart(6, '0') : written(phone)),
    personName: (name) => {
      if (name.includes('·')) return slips(0.5) ? name.replace('·', random.pick(['•', '・', '.', '．'])) : name
      const rare = rareSyllables.find(([character]) => name.includes(character))
      if (rare && slips(0.4)) return name.replace(rare[0], random.pick(['?', '□', rare[1]]))
      return [...name].length === 2 && slips(0.12) ? [...name].join(random.pick([' ', '　', '  '])) : name
    },
    day: (day) =>
      random.weighted<() => Cell>([
        [() => dayWords(day), 78],
        [() => spreadsheetSerial(day), 8],
        [() => ({ serial: spreadsheetSerial(day) }), 14],
      ])(),
  }
}
