import { halfWidth } from '@sanxin/kernel/codes'
import { Converter } from 'opencc-js/t2cn'
import { areAlike } from '../features/look-alike.ts'

/** A personal name as it is compared: simplified, without blanks, dots and remarks; `?` stands for one or two lost letters. */
export interface PersonName {
  text: string
  letters: readonly string[]
  hasGap: boolean
}

export const nameLevels = ['same', 'gap', 'alike', 'oneLetter', 'part', 'surname', 'different'] as const
export type NameLevel = (typeof nameLevels)[number]

const remark = /[([【〔<《{][^)\]】〕>》}]*[)\]】〕>》}]?/g
const dots = /[·•・‧∙⋅･.。˙]/g
const lost = /[?□■*\u25A1\uFFFD\uE000-\uF8FF\u{F0000}-\u{10FFFD}]+/gu
const afterHan = /(\p{Script=Han}[?]?)(?:[-—–_/].*|[0-9A-Za-z]{1,3})$/u

const toSimplified = Converter({ from: 't', to: 'cn' })
const simplifiedLetters = new Map<string, string>()
function simplified(letter: string): string {
  const known = simplifiedLetters.get(letter)
  if (known !== undefined) return known
  const found = toSimplified(letter) ?? letter
  simplifiedLetters.set(letter, found)
  return found
}

/** Reads a name; `undefined` when nothing of it can be compared. */
export function readPersonName(raw: string): PersonName | undefined {
  const bare = halfWidth(raw).replace(remark, '').replace(/\s+/g, '').replace(dots, '').replace(lost, '?').replace(afterHan, '$1')
  const letters = Array.from(bare.toUpperCase()).map(simplified)
  if (!letters.some((letter) => letter !== '?')) return undefined
  return { text: letters.join(''), letters, hasGap: letters.includes('?') }
}

function fitsGaps(a: readonly string[], b: readonly string[], i = 0, j = 0): boolean {
  if (i === a.length || j === b.length) return i === a.length && j === b.length
  if (a[i] === b[j] && fitsGaps(a, b, i + 1, j + 1)) return true
  if (a[i] === '?') return fitsGaps(a, b, i + 1, j + 1) || (j + 1 < b.length && b[j + 1] !== '?' && fitsGaps(a, b, i + 1, j + 2))
  if (b[j] === '?') return fitsGaps(a, b, i + 1, j + 1) || (i + 1 < a.length && a[i + 1] !== '?' && fitsGaps(a, b, i + 2, j + 1))
  return false
}

const isSubsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

/** How near two names are; the order of the levels is the order of their strength. */
export function compareNames(a: PersonName, b: PersonName): NameLevel {
  if (a.text === b.text) return a.hasGap ? 'gap' : 'same'
  if ((a.hasGap || b.hasGap) && fitsGaps(a.letters, b.letters)) return 'gap'
  const [short, long] = a.letters.length <= b.letters.length ? [a.letters, b.letters] : [b.letters, a.letters]
  if (short.length === long.length) {
    const at = differingPlace(short, long)
    if (at >= 0 && short.length > 1) return areAlike(short[at]!, long[at]!) ? 'alike' : 'oneLetter'
  } else if (isPart(short, long)) return 'part'
  return short[0] === long[0] && short[0] !== '?' ? 'surname' : 'different'
}

/** The only place where two equally long names differ, or -1 when there are more or none. */
export function differingPlace(a: readonly string[], b: readonly string[]): number {
  let place = -1
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue
    if (place >= 0) return -1
    place = i
  }
  return place
}

/** One letter was left out, or only one half of a name of two halves was written. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (long.length - short.length === 1 && short.length >= 2) return isSubsequence(short, long)
  return short.length >= 2 && long.length >= 5 && long.join('').includes(short.join(''))
}

/** Whether two names can belong to one person when something stronger says so. */
export const mayBeOneName = (level: NameLevel): boolean => level !== 'surname' && level !== 'different'
