import type { ColumnProfile } from './column-profile.ts'
import type { FieldSpec, ValueKind } from './roster-kind.ts'

interface Fit {
  /** points when every value fits, and when none does */
  gain: number
  loss: number
  share: (p: ColumnProfile, field: FieldSpec) => number
}

/** Few short values that come again and again. */
const isWordList = (p: ColumnProfile): boolean => p.values.length > 3 && p.distinct < 0.35 && p.medianLength <= 12
const hard = (p: ColumnProfile): number =>
  Math.max(p.share.creditCode, p.share.idNumber, p.share.phone, p.share.boundary, p.share.longitude, p.share.latitude, p.share.date)

function wordShare(p: ColumnProfile, field: FieldSpec): number {
  const words = field.words ?? []
  let points = 0
  let seen = 0
  for (const [value, times] of p.counts) {
    seen += times
    if (words.includes(value)) points += times
    else if (words.some((word) => word.length >= 2 && value.startsWith(word))) points += 0.85 * times
    else if (words.some((word) => word.length >= 2 && value.includes(word))) points += 0.65 * times
  }
  return points / Math.max(1, seen)
}

/** How the content of a column speaks for each kind of value. */
const fits: Record<ValueKind, Fit> = {
  ordinal: { gain: 4, loss: 5, share: (p) => (p.counting ? 1 : 0) },
  'credit-code': { gain: 6, loss: 5, share: (p) => Math.min(1, p.share.creditCode * 1.4 + p.share.orgCode * 0.5) },
  'org-code': { gain: 6, loss: 5, share: (p) => p.share.orgCode },
  'id-number': { gain: 6, loss: 6, share: (p) => Math.min(1, p.share.idNumber + p.share.destroyed) },
  phone: { gain: 4.5, loss: 5, share: (p) => p.share.phone },
  'person-name': { gain: 4, loss: 4, share: (p) => p.share.personName * Math.min(1, 0.3 + p.distinct * 2) },
  'unit-name': {
    gain: 4,
    loss: 4,
    share: (p) =>
      hard(p) > 0.6 ? 0 : Math.max(p.share.unitName - 0.8 * p.share.unitList, 0.33 * p.share.shortName * Math.min(1, p.distinct * 2)),
  },
  'short-unit-name': {
    gain: 3.5,
    loss: 4,
    share: (p) => (p.distinct < 0.5 || p.share.personName > 0.6 ? 0 : Math.max(p.share.unitName, p.share.shortName)),
  },
  workplace: {
    gain: 3.5,
    loss: 3,
    share: (p) =>
      hard(p) > 0.6 || p.share.longText > 0.8 || p.share.address > 0.8 ? 0 : p.share.workplace * Math.min(1, 0.4 + 2 * p.distinct),
  },
  station: { gain: 4, loss: 3, share: (p) => (hard(p) > 0.6 || p.share.personName > 0.6 ? 0 : Math.max(p.share.station, 0.4)) },
  'unit-list': {
    gain: 4,
    loss: 3,
    share: (p) =>
      hard(p) > 0.6 ? 0 : Math.min(1, Math.max(p.share.unitList * 2, 0.8 * p.share.unitName, 0.5 * p.share.shortName * p.distinct)),
  },
  'party-name': { gain: 5, loss: 4, share: (p) => p.share.partyName },
  'body-name': { gain: 6, loss: 4, share: (p) => p.share.bodyName },
  street: {
    gain: 3.5,
    loss: 3.5,
    share: (p) => Math.max(p.share.street, isWordList(p) && p.medianLength <= 4 && hard(p) < 0.2 ? 0.45 * p.share.shortName : 0),
  },
  community: { gain: 4, loss: 3.5, share: (p) => Math.max(p.share.community, 0.4 * p.share.shortName) },
  'building-name': { gain: 3, loss: 3, share: (p) => (hard(p) > 0.5 ? 0 : p.share.building) },
  address: { gain: 4, loss: 3.5, share: (p) => Math.max(p.share.address, 0.5 * p.share.street) },
  longitude: { gain: 6, loss: 6, share: (p) => p.share.longitude },
  latitude: { gain: 6, loss: 6, share: (p) => p.share.latitude },
  boundary: { gain: 8, loss: 6, share: (p) => p.share.boundary },
  date: { gain: 3.5, loss: 5, share: (p, field) => p.share.date * inRange(p, field) },
  month: { gain: 3.5, loss: 5, share: (p, field) => Math.max(p.share.month, 0.6 * p.share.date) * inRange(p, field) },
  sex: { gain: 5, loss: 5, share: (p) => p.share.sex },
  count: { gain: 2, loss: 4, share: (p, field) => (p.counting ? 0 : p.share.count * inRange(p, field)) },
  money: { gain: 2, loss: 4, share: (p, field) => (p.counting || p.share.phone > 0.5 ? 0 : p.share.number * inRange(p, field)) },
  'account-number': { gain: 3.5, loss: 4.5, share: (p) => (p.counting ? 0 : p.share.accountNumber) },
  'division-code': { gain: 5, loss: 4, share: (p) => p.share.divisionCode },
  'industry-code': { gain: 3, loss: 4, share: (p) => (p.counting ? 0 : p.share.industryCode) },
  industry: { gain: 3, loss: 3, share: (p) => Math.max(p.share.industry, 0.7 * p.share.industryCode) },
  words: {
    gain: 5,
    loss: 3,
    share: (p, field) => (hard(p) > 0.6 ? 0 : Math.max(wordShare(p, field), isWordList(p) && p.share.number < 0.5 ? 0.36 : 0)),
  },
  room: {
    gain: 2,
    loss: 3,
    share: (p) => (hard(p) > 0.6 || p.counting || p.share.personName > 0.6 ? 0 : p.share.count > 0.9 ? 0.25 : Math.max(p.share.room, 0.4)),
  },
  text: { gain: 1.2, loss: 3, share: (p) => (hard(p) > 0.6 || p.counting ? 0 : 0.6) },
  'long-text': { gain: 4, loss: 3, share: (p) => p.share.longText },
}

function inRange(p: ColumnProfile, field: FieldSpec): number {
  if (!field.range || p.median === undefined) return 1
  return p.median >= field.range[0] && p.median <= field.range[1] ? 1 : 0.4
}

const neutral = 0.33

/** Whether a column plainly holds something else than the field: the title must be wrong. */
export const contradicts = (content: number, field: FieldSpec, best: number): boolean =>
  content <= -0.55 * fits[field.value].loss && best >= 1

/** Points by which the content of a column speaks for a field (above 0) or against it (below). */
export function contentScore(p: ColumnProfile, field: FieldSpec): number {
  if (p.values.length === 0) return 0
  const { gain, loss, share } = fits[field.value]
  const fit = Math.min(1, share(p, field))
  const sure = Math.min(1, 0.35 + p.values.length / 12)
  let score = fit >= neutral ? (gain * (fit - neutral)) / (1 - neutral) : (-loss * (neutral - fit)) / neutral
  const expected = field.filled ?? 1
  score -= 1.2 * Math.abs(p.filled - expected) * (p.filled < expected ? 0.6 : 1)
  if (field.distinct === 'each') score += p.distinct > 0.8 ? 0.5 : -1
  if (field.distinct === 'repeated') score += p.distinct < 0.6 ? 0.5 : -1.5
  return score * sure
}
