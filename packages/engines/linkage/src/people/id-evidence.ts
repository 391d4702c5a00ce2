import { idNumberCheck, parseIdNumber, plainText } from '@sanxin/kernel/codes'

/**
 * What a roster says about an ID number, as eighteen places; `?` is a place that is not known.
 * `certain`: the check digit is right. `damaged`: eighteen places, something in them is wrong. `fragment`: masked or destroyed.
 */
export interface IdEvidence {
  kind: 'certain' | 'damaged' | 'fragment'
  digits: string
}

const places = 18
const unknown = (count: number): string => '?'.repeat(Math.max(0, count))

/**
 * Reads an ID number; a birth date from another column repairs a number whose only fault lies in its birth date.
 * @param birth eight digits, when the roster has a column of its own for it
 */
export function readIdNumber(raw: string, birth?: string): IdEvidence | undefined {
  if (raw === '') return undefined
  const parsed = parseIdNumber(raw)
  if (parsed.value !== undefined) {
    if (parsed.certain) return { kind: 'certain', digits: parsed.value }
    return repairedByBirth(parsed.value, birth) ?? { kind: 'damaged', digits: parsed.value }
  }
  if (parsed.masked) return readMasked(parsed.masked.prefix, parsed.masked.suffix)
  return readDestroyed(plainText(raw).replace(/\s/g, ''))
}

function repairedByBirth(digits: string, birth: string | undefined): IdEvidence | undefined {
  if (!birth || !/^\d{8}$/.test(birth)) return undefined
  const mended = digits.slice(0, 6) + birth + digits.slice(14)
  return isNearNumber(mended, digits) && idNumberCheck(mended) === mended[17] ? { kind: 'certain', digits: mended } : undefined
}

function readMasked(prefix: string, suffix: string): IdEvidence | undefined {
  if (prefix.length + suffix.length < 2 || prefix.length + suffix.length >= places) return undefined
  return { kind: 'fragment', digits: prefix + unknown(places - prefix.length - suffix.length) + suffix }
}

/** `3.69901E+17` still has its leading digits; of seven or more the last may have been rounded. */
function readDestroyed(text: string): IdEvidence | undefined {
  const spread = /^(\d)(?:\.(\d*))?E\+?17$/i.exec(text)
  if (spread) {
    const digits = spread[1] + (spread[2] ?? '')
    const kept = digits.length === 6 ? digits : digits.slice(0, Math.max(1, digits.length - 1))
    return { kind: 'fragment', digits: kept + unknown(places - kept.length) }
  }
  if (/^\d{15}000$/.test(text)) return { kind: 'fragment', digits: text.slice(0, 15) + unknown(3) }
  if (/^\d{17}$/.test(text)) return { kind: 'damaged', digits: text + idNumberCheck(text) }
  return undefined
}

/** Whether two numbers of equal length differ in one digit, or by two neighbours exchanged. */
export function isNearNumber(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let first = -1
  let differing = 0
  for (let i = 0; i < a.length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue
    if (first < 0) first = i
    if (++differing > 2) return false
  }
  if (differing < 2) return differing === 1
  return a[first] === b[first + 1] && a[first + 1] === b[first]
}

export type FragmentRelation = 'agree' | 'near' | 'differ' | 'unknown'

/** Compares the places from `from` to `to` as far as both numbers know them. */
export function compareFragments(a: string, b: string, from: number, to: number): { relation: FragmentRelation; known: number } {
  let known = 0
  let differing = 0
  for (let i = from; i < to; i++) {
    if (a[i] === '?' || b[i] === '?') continue
    known++
    if (a[i] !== b[i]) differing++
  }
  if (known === 0) return { relation: 'unknown', known }
  return { relation: differing === 0 ? 'agree' : differing === 1 ? 'near' : 'differ', known }
}

export const birthOfId = (digits: string): string | undefined => (/^\d{14}/.test(digits) ? digits.slice(6, 14) : undefined)
export const prefixOfId = (digits: string): string | undefined => (/^\d{6}/.test(digits) ? digits.slice(0, 6) : undefined)
export const tailOfId = (digits: string): string | undefined => (/\d{3}[\dX]$/.test(digits) ? digits.slice(14) : undefined)
export const sexOfId = (digits: string): 'male' | 'female' | undefined =>
  /\d.$/.test(digits) && /\d/.test(digits[16]!) ? (Number(digits[16]) % 2 === 1 ? 'male' : 'female') : undefined
