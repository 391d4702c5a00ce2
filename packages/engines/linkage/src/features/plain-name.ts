import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })
const simplifiedByChar = new Map<string, string>()

function simplified(char: string): string {
  const known = simplifiedByChar.get(char)
  if (known !== undefined) return known
  const found = char < '\u3000' ? char : toSimplified(char)
  simplifiedByChar.set(char, found)
  return found
}

const noise = /[\s\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD'‘’`"“”"「」『』]/gu
const brackets: Record<string, string> = {
  '【': '(',
  '】': ')',
  '〔': '(',
  '〕': ')',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '﹝': '(',
  '﹞': ')',
}

/**
 * The spelling by which names and addresses are compared: half width, simplified characters, upper case, one kind of brackets,
 * without blanks and quotation marks.
 */
export function plainName(text: string): string {
  if (text === '') return ''
  let plain = ''
  for (const char of text.normalize('NFKC').replace(noise, '')) plain += brackets[char] ?? simplified(char)
  return plain.toUpperCase()
}
