import { isDestroyedNumber } from './destroyed-number.ts'
import { orgCodeCheck } from './org-code.ts'
import { bareCode, type Parsed } from './text.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
/** Characters that the code does not have, and the digit that was meant. */
const lookAlikes: Record<string, string> = { O: '0', I: '1', S: '5', Z: '2', '|': '1', l: '1' }

export interface ParsedCreditCode extends Parsed {
  /** What the text is, when it is another code of a unit than the credit code. */
  form?: 'credit-code' | 'organisation-code' | 'old-registration-number'
  /** Characters 9–17 when their own check digit is right; a wrong one is no reason to refuse a credit code. */
  orgCode?: string
}

/** The check character of the first seventeen characters (GB 32100). */
export function creditCodeCheck(body: string): string {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += alphabet.indexOf(body[i] ?? '') * weights[i]!
  return alphabet[(31 - (sum % 31)) % 31]!
}

const isRight = (code: string): boolean => /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) && creditCodeCheck(code) === code[17]

/**
 * Reads a unified social credit code in any damaged form that is still certain.
 * A code with a wrong check digit keeps its `value` but is not `certain`.
 */
export function parseCreditCode(text: string): ParsedCreditCode {
  if (isDestroyedNumber(text)) return { certain: false, repaired: [], problem: 'destroyed' }
  const { code, repaired } = bareCode(text)
  if (code === '') return { certain: false, repaired, problem: 'empty' }
  const dense = code.replace(/[-－–—_.]/g, '')
  if (dense !== code) repaired.push('hyphen')
  // A small l is an L in a code written small, and a one in a code written large: the check digit tells which.
  const upper = isRight(dense.toUpperCase()) ? dense.toUpperCase() : dense.replaceAll('l', '1').toUpperCase()
  if (upper !== dense) repaired.push('case')
  if (/^\d{15}$/.test(upper)) return { value: upper, certain: false, repaired, problem: 'other-code', form: 'old-registration-number' }
  if (/^[0-9A-Z]{8}[0-9X]$/.test(upper)) {
    const certain = orgCodeCheck(upper) === upper[8]
    return { value: upper, certain: false, repaired, problem: certain ? 'other-code' : 'check-digit', form: 'organisation-code' }
  }
  if (upper.length !== 18) return { certain: false, repaired, problem: 'length' }
  const value = Array.from(upper, (c) => lookAlikes[c] ?? c).join('')
  if (value !== upper) repaired.push('look-alike')
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value)) return { certain: false, repaired, problem: 'alphabet' }
  const orgCode = value.slice(8, 17)
  const inner = orgCodeCheck(orgCode) === orgCode[8] ? { orgCode } : {}
  if (creditCodeCheck(value) === value[17]) return { value, certain: true, repaired, form: 'credit-code', ...inner }
  return { value, certain: false, repaired, problem: 'check-digit', form: 'credit-code', ...inner }
}
