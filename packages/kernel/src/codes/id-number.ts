import type { Day } from '../clock.ts'
import { isDestroyedNumber } from './destroyed-number.ts'
import { dayExists } from './parse-day.ts'
import { bareCode, type Parsed } from './text.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

export interface ParsedIdNumber extends Parsed {
  birthDate?: Day
  sex?: 'male' | 'female'
  /** What is left of a masked number: the digits before and after the stars, and how long it is. */
  masked?: { prefix: string; suffix: string; length: number }
}

/** The check character of the first seventeen digits (GB 11643). */
export function idNumberCheck(body: string): string {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += Number(body[i]) * weights[i]!
  return '10X98765432'[sum % 11]!
}

/** Reads a citizen's ID number. The division need not exist; a destroyed or masked number has no `value`. */
export function parseIdNumber(text: string): ParsedIdNumber {
  if (isDestroyedNumber(text)) return { certain: false, repaired: [], problem: 'destroyed' }
  const { code, repaired } = bareCode(text)
  if (code === '') return { certain: false, repaired, problem: 'empty' }
  const dense = code.replace(/[-－–—_.]/g, '')
  if (dense !== code) repaired.push('hyphen')
  const stars = /^(\d*)([*＊xX•●·#?？]{3,})(\d*[\dXx])?$/.exec(dense)
  if (stars) {
    const masked = { prefix: stars[1]!, suffix: (stars[3] ?? '').toUpperCase(), length: dense.length }
    return { certain: false, repaired, problem: 'masked', masked }
  }
  let value = dense.replace(/[x×ХхＸ✕]$/, 'X')
  if (value !== dense) repaired.push('case')
  if (/^\d{15}$/.test(value)) {
    const body = `${value.slice(0, 6)}19${value.slice(6)}`
    value = body + idNumberCheck(body)
    repaired.push('fifteen-digits')
  }
  if (/^\d{17}$/.test(value) || value.length !== 18)
    return { certain: false, repaired, problem: /^[\dX]+$/.test(value) ? 'length' : 'form' }
  if (!/^\d{17}[\dX]$/.test(value)) return { certain: false, repaired, problem: 'alphabet' }
  const birth = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`
  const born = dayExists(birth) && birth >= '1880' && birth < '2100'
  const right = idNumberCheck(value) === value[17]
  // A spreadsheet keeps fifteen digits of a number and writes zeros for the rest.
  if (!right && value.endsWith('000')) return { certain: false, repaired, problem: 'destroyed' }
  const facts = { ...(born ? { birthDate: birth as Day } : {}), sex: Number(value[16]) % 2 === 1 ? ('male' as const) : ('female' as const) }
  if (!born) return { value, certain: false, repaired, problem: 'date', sex: facts.sex }
  if (!right) return { value, certain: false, repaired, problem: 'check-digit', ...facts }
  return { value, certain: true, repaired, ...facts }
}
