import { halfWidth } from '@sanxin/kernel/codes'
import type { FieldSpec } from './roster-kind.ts'
import { titleInitials } from './title-initials.ts'

/** A title without width, blanks, line breaks, signs and the star of a needed column. */
export const bareTitle = (text: string): string =>
  halfWidth(text)
    .toLowerCase()
    .replace(/[\s*:：,，、。.;；"“”'_\-/\\|]+/g, '')
    .replace(/[【〔［[{]/g, '(')
    .replace(/[】〕］\]}]/g, ')')

const withoutBrackets = (title: string): string => title.replace(/\([^()]*\)/g, '')

interface KnownTitles {
  whole: Set<string>
  initials: Set<string>
  scores: Map<string, number>
}

const known = new WeakMap<FieldSpec, KnownTitles>()

function titlesOf(field: FieldSpec): KnownTitles {
  let found = known.get(field)
  if (!found) {
    const whole = new Set<string>()
    for (const title of [...field.titles, field.zh, field.code, field.en]) {
      const bare = bareTitle(title)
      whole.add(bare)
      if (withoutBrackets(bare).length >= 2) whole.add(withoutBrackets(bare))
    }
    const initials = new Set<string>()
    for (const title of whole) {
      const letters = titleInitials(title.replace(/[()]/g, ''))
      if (letters.length >= 2) initials.add(letters)
    }
    found = { whole, initials, scores: new Map() }
    known.set(field, found)
  }
  return found
}

/** How well a title fits a field: 1 the same words, above 0.5 much in common, 0 nothing. */
export function titleScore(title: string, field: FieldSpec): number {
  const { scores } = titlesOf(field)
  const known = scores.get(title)
  if (known !== undefined) return known
  if (scores.size > 2_000) scores.clear()
  const score = scoreOf(bareTitle(title), titlesOf(field))
  scores.set(title, score)
  return score
}

function scoreOf(bare: string, { whole, initials }: KnownTitles): number {
  if (bare === '') return 0
  if (whole.has(bare)) return 1
  const open = withoutBrackets(bare)
  if (open !== bare && open.length >= 2 && whole.has(open)) return 0.95
  if (/^[a-z]{2,12}\d?$/.test(bare) && initials.has(bare.replace(/\d$/, ''))) return bare.length >= 3 ? 0.85 : 0.7
  let best = 0
  for (const one of whole) {
    if (one.length < 2 || open.length < 2) continue
    if (open.includes(one)) best = Math.max(best, 0.45 + (0.4 * one.length) / open.length)
    else if (one.includes(open)) best = Math.max(best, 0.4 + (0.4 * open.length) / one.length)
    else if (best < 0.5) best = Math.max(best, 0.6 * likeness(open, one))
  }
  return best
}

/** Tells whether any field has a title, as itself or by its initials. */
export function knownTitles(fields: readonly FieldSpec[]): (title: string) => boolean {
  const all = new Set<string>()
  const short = new Set<string>()
  for (const field of fields) {
    const { whole, initials } = titlesOf(field)
    for (const title of whole) all.add(title)
    for (const letters of initials) short.add(letters)
  }
  return (title) => {
    if (title.length > 40) return false
    const bare = bareTitle(title)
    if (bare === '' || bare.length > 24) return false
    const open = withoutBrackets(bare)
    return all.has(bare) || (open.length >= 2 && all.has(open)) || (/^[a-z]{2,12}$/.test(bare) && short.has(bare))
  }
}

function likeness(a: string, b: string): number {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < a.length; i++) pairs.add(a.slice(i, i + 2))
  if (pairs.size === 0 || b.length < 2) return 0
  let common = 0
  for (let i = 0; i + 1 < b.length; i++) if (pairs.has(b.slice(i, i + 2))) common++
  return (2 * common) / (pairs.size + b.length - 1)
}
