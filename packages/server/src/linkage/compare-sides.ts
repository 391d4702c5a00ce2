import type { ReviewDetail } from '@sanxin/contract/linkage'
import { findPersonField, findUnitField } from '@sanxin/domain/registry'
import { halfWidth } from '@sanxin/kernel/codes'
import type { ReviewSide } from '@sanxin/store/linkage'

type Compared = ReviewDetail['fields'][number]

const shownFields = {
  unit: ['name', 'creditCode', 'legalPerson', 'contact', 'phone', 'address', 'street', 'industry', 'headcount', 'operating'],
  person: ['personName', 'sex', 'birthYear', 'idNumber', 'phone', 'employment'],
} as const

/** The two records field by field with one word for each; sensitive values are masked on both sides. */
export function compareSides(entity: 'unit' | 'person', a: ReviewSide | undefined, b: ReviewSide | undefined): Compared[] {
  return shownFields[entity].map((field) => {
    const spec = entity === 'unit' ? findUnitField(field) : findPersonField(field)
    const [left, right] = [a?.fields[field] ?? null, b?.fields[field] ?? null]
    const verdict = field === 'headcount' ? verdictOfCounts(left, right) : verdictOf(left, right)
    const shown = (value: string | null) => (value === null ? null : (spec?.words?.[value]?.zh ?? value))
    return { field, name: { zh: spec?.zh ?? field, en: spec?.en ?? field }, a: shown(left), b: shown(right), verdict }
  })
}

/** Head counts are close when they are a fifth apart at most: no two departments count alike. */
function verdictOfCounts(a: string | null, b: string | null): Compared['verdict'] {
  if (a === null || b === null) return 'one-blank'
  const [left, right] = [Number(a), Number(b)]
  if (left === right) return 'same'
  return Math.abs(left - right) <= Math.max(2, 0.2 * Math.max(left, right)) ? 'close' : 'differs'
}

export function verdictOf(a: string | null, b: string | null): Compared['verdict'] {
  if (a === null || b === null) return 'one-blank'
  const [left, right] = [plain(a), plain(b)]
  if (left === right) return 'same'
  const apart = distance(Array.from(left), Array.from(right))
  if (apart === 1) return 'one-apart'
  return left.includes(right) || right.includes(left) || apart <= 2 ? 'close' : 'differs'
}

const plain = (text: string): string => halfWidth(text).replace(/[\s()（）]/g, '')

/** Edits between two texts in code points, counted up to 3: beyond that they are simply different. */
function distance(a: readonly string[], b: readonly string[]): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = b.map((_, i) => i + 1)
  row.unshift(0)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return Math.min(3, row[b.length]!)
}
