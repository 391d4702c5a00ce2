import { isDestroyedNumber } from './destroyed-number.ts'
import { halfWidth, type Parsed, type Repair } from './text.ts'

export interface ParsedPhone extends Parsed {
  /** Every number of the text in its order: mobiles as eleven digits, landlines as `079188123456` or without area code. */
  values: string[]
  masked?: { prefix: string; suffix: string; length: number }
}

const mobile = /^1[3-9]\d{9}$/
const landline = /^(?:0[1-9]\d{1,2}[2-9]\d{6,7}|[2-9]\d{6,7}|400\d{7}|800\d{7})$/
const isPhone = (digits: string): boolean => mobile.test(digits) || landline.test(digits)

/** Reads one or several phone numbers; `value` is the first, a mobile before a landline. Extensions are dropped. */
export function parsePhone(text: string): ParsedPhone {
  const repaired: Repair[] = []
  const none = (problem: ParsedPhone['problem']): ParsedPhone => ({ values: [], certain: false, repaired, problem })
  if (isDestroyedNumber(text)) return none('destroyed')
  const plain = halfWidth(text).trim()
  if (plain === '') return none('empty')
  if (plain !== text) repaired.push('width')
  const stars = /^(\d{2,})[*•●xX]{3,}(\d{2,})$/.exec(plain.replace(/[\s-]/g, ''))
  if (stars) {
    const masked = { prefix: stars[1]!, suffix: stars[2]!, length: plain.replace(/[\s-]/g, '').length }
    return { ...none('masked'), masked }
  }
  const values: string[] = []
  for (const piece of plain.split(/[/、,，;；|\\\n]|或|和|及/)) values.push(...phonesOf(piece, repaired))
  if (values.length === 0) return none(/\d{5,}/.test(plain) ? 'length' : 'form')
  const distinct = [...new Set(values)]
  const value = distinct.find((phone) => mobile.test(phone)) ?? distinct[0]!
  return { value, values: distinct, certain: mobile.test(value) || value.startsWith('0'), repaired: [...new Set(repaired)] }
}

function phonesOf(piece: string, repaired: Repair[]): string[] {
  const withoutExtension = piece.replace(/(?:转|ext\.?|分机)\s*\d+.*$/i, '').replace(/^(\D*\d+)\.0+(\D*)$/, '$1$2')
  if (withoutExtension !== piece) repaired.push('decimal')
  const bare = withoutExtension.replace(/[^\d+\s-]/g, '').trim()
  const dense = withoutCountry(bare.replace(/[\s-]/g, ''), repaired)
  if (isPhone(dense)) {
    if (dense !== piece.trim()) repaired.push('blanks')
    return [dense]
  }
  if (/^(1[3-9]\d{9}){2,}$/.test(dense)) return dense.match(/.{11}/g) ?? []
  const found: string[] = []
  let held = ''
  for (const group of bare.split(/\s+/)) {
    held = withoutCountry(held + group.replaceAll('-', ''), repaired)
    if (isPhone(held) && (mobile.test(held) || held.startsWith('0') || held.length >= 7)) {
      found.push(held)
      held = ''
    }
  }
  return found
}

function withoutCountry(digits: string, repaired: Repair[]): string {
  const bare = digits.replace(/^(?:\+86|0086|86(?=1[3-9]\d{9}))/, '').replaceAll('+', '')
  if (bare !== digits) repaired.push('country-code')
  return bare
}
