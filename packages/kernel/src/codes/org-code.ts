import { bareCode, type Parsed } from './text.ts'

const weights = [3, 7, 9, 10, 5, 8, 4, 2]
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The check character of the first eight characters of an organisation code (GB 11714). */
export function orgCodeCheck(body: string): string {
  let sum = 0
  for (let i = 0; i < 8; i++) sum += alphabet.indexOf(body[i] ?? '') * weights[i]!
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

/** Reads an organisation code of nine characters, with or without its hyphen; `value` has none. */
export function parseOrgCode(text: string): Parsed {
  const { code, repaired } = bareCode(text)
  if (code === '') return { certain: false, repaired, problem: 'empty' }
  const dense = code.replace(/[-－–—_]/g, '')
  if (dense !== code) repaired.push('hyphen')
  const value = dense.toUpperCase()
  if (value !== dense) repaired.push('case')
  if (/E\+?\d+$/.test(value) && value.includes('.')) return { certain: false, repaired, problem: 'destroyed' }
  if (value.length !== 9) return { certain: false, repaired, problem: 'length' }
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(value)) return { certain: false, repaired, problem: 'alphabet' }
  if (orgCodeCheck(value) === value[8]) return { value, certain: true, repaired }
  return { value, certain: false, repaired, problem: 'check-digit' }
}
