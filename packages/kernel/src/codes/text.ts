const wide = /[\uFF01-\uFF5E\u3000\u00A0\u2002-\u200A\u202F]/g
const invisible = /[\p{Cf}\p{Cc}]/gu

/** Full-width letters, digits, signs and all kinds of blanks as their ordinary forms; Chinese characters and 。、 stay. */
export const halfWidth = (text: string): string =>
  text.replace(wide, (c) => {
    const code = c.charCodeAt(0)
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' '
  })

/** Half-width text without invisible characters, blanks around it, or the apostrophe by which Excel marks text. */
export const plainText = (text: string): string =>
  halfWidth(text)
    .replace(invisible, '')
    .trim()
    .replace(/^['’‘`]+/, '')
    .trim()

export type Repair =
  | 'width'
  | 'blanks'
  | 'apostrophe'
  | 'case'
  | 'look-alike'
  | 'hyphen'
  | 'decimal'
  | 'country-code'
  | 'fifteen-digits'
  | 'serial'
  | 'two-digit-year'

export type CodeProblem = 'empty' | 'destroyed' | 'length' | 'alphabet' | 'check-digit' | 'date' | 'masked' | 'other-code' | 'form'

/** What a text turned out to be. `certain` means that nothing was guessed and every check digit there is agrees. */
export interface Parsed<Value = string> {
  value?: Value
  certain: boolean
  repaired: Repair[]
  problem?: CodeProblem
}

/** The text of a code without width, blanks, apostrophes and the `.0` of a number cell, with what was mended. */
export function bareCode(text: string): { code: string; repaired: Repair[] } {
  const repaired: Repair[] = []
  const narrow = halfWidth(text).replace(invisible, '')
  if (narrow !== text) repaired.push('width')
  const unquoted = narrow.replace(/['’‘`"“”]/g, '')
  if (unquoted !== narrow) repaired.push('apostrophe')
  const dense = unquoted.replace(/\s+/g, '')
  if (dense !== unquoted) repaired.push('blanks')
  const whole = dense.replace(/^(\d+)\.0+$/, '$1')
  if (whole !== dense) repaired.push('decimal')
  return { code: whole, repaired }
}
