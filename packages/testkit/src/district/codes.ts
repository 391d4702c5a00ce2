import type { DayNumber } from './days.ts'
import { dayText } from './days.ts'
import type { Random } from './random.ts'

// Written apart from the codes of the kernel on purpose: the tests hold the two against each other.
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]
const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const weigh = (text: string, alphabet: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * alphabet.indexOf(text[i]!), 0)

/** Check character of the eight characters of an organisation code. @see GB 11714 */
export function organisationCheck(eight: string): string {
  const rest = 11 - (weigh(eight, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', organisationWeights) % 11)
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest)
}

/** Check character of the first seventeen characters of a unified social credit code. @see GB 32100-2015 */
export const creditCheck = (seventeen: string): string =>
  creditAlphabet[(31 - (weigh(seventeen, creditAlphabet, creditWeights) % 31)) % 31]!

/** Check character of the first seventeen digits of a citizen's ID number. @see GB 11643-1999 */
export const idCheck = (seventeen: string): string => '10X98765432'[weigh(seventeen, '0123456789', idWeights) % 11]!

/** A credit code with both check characters right. @param kind registering body and kind of unit, as `91` */
export function makeCreditCode(random: Random, kind: string, division: string): string {
  const lead = kind.startsWith('5') ? 'MJ' : random.chance(0.75) ? 'MA' : ''
  let subject = lead
  while (subject.length < 8) subject += lead ? random.pick([...creditAlphabet]) : String(random.between(subject ? 0 : 1, 9))
  const seventeen = `${kind}${division}${subject}${organisationCheck(subject)}`
  return seventeen + creditCheck(seventeen)
}

/** An ID number with its check character. @param order 0 to 498, the how-manieth of its sex on that day in that division */
export function makeIdNumber(prefix: string, birth: DayNumber, sex: '男' | '女', order: number): string {
  const sequence = String(order * 2 + (sex === '男' ? 1 : 2)).padStart(3, '0')
  const seventeen = prefix + dayText(birth).replaceAll('-', '') + sequence
  return seventeen + idCheck(seventeen)
}
