import { birthOfId, type IdEvidence, prefixOfId, sexOfId, tailOfId } from './id-evidence.ts'
import type { PersonFeatures } from './person-features.ts'
import type { PersonName } from './person-name.ts'
import { sourceBit } from './person-row.ts'

/** Everything that the rows of one supposed person say together. */
export interface PersonProfile {
  rows: readonly number[]
  /** bit set of the sources of the rows */
  sources: number
  /** bit set of the deliveries of the rows; see `rosterBits` */
  rosters: number
  names: readonly PersonName[]
  /** the ID number with a right check digit, when a row has one */
  certainId?: string
  ids: readonly IdEvidence[]
  prefix?: string
  tail?: string
  births: readonly string[]
  /** whether `births` come only from a number that is known to be damaged */
  birthIsDoubtful: boolean
  sex?: 'male' | 'female'
  phones: readonly string[]
  personalNumbers: readonly string[]
  units: readonly string[]
  workplaces: readonly string[]
  joined: readonly string[]
}

const distinct = <Value>(values: Iterable<Value | undefined>): Value[] => [...new Set(values)].filter((value) => value !== undefined)
const none: readonly never[] = []

/** Puts the features of some rows together; `rows` are indexes into `features`. */
export function profileOf(features: readonly PersonFeatures[], rows: readonly number[]): PersonProfile {
  const only = rows.length === 1
  const parts = rows.map((row) => features[row]!)
  const first = parts[0]!
  let sources = 0
  let rosters = 0
  for (const part of parts) {
    sources |= sourceBit(part.row.source)
    rosters |= part.roster
  }
  const ids = bestIds(parts)
  const certainId = ids[0]?.kind === 'certain' ? ids[0].digits : undefined
  const { births, birthIsDoubtful } = bestBirths(parts, ids)
  return {
    rows,
    sources,
    rosters,
    names: only ? (first.name ? [first.name] : none) : distinctNames(parts),
    certainId,
    ids,
    prefix: firstOf(ids, prefixOfId),
    tail: firstOf(ids, tailOfId),
    births,
    birthIsDoubtful,
    sex: certainId ? sexOfId(certainId) : parts.find((part) => part.sex)?.sex,
    phones: only ? first.phones : distinct(parts.flatMap((part) => part.phones)),
    personalNumbers: only ? (first.personalNumber ? [first.personalNumber] : none) : distinct(parts.map((part) => part.personalNumber)),
    units: only ? (first.unit ? [first.unit] : none) : distinct(parts.map((part) => part.unit)),
    workplaces: only ? first.workplaces : distinct(parts.flatMap((part) => part.workplaces)),
    joined: only ? (first.joined ? [first.joined] : none) : distinct(parts.map((part) => part.joined)),
  }
}

/** A certain number makes the others needless. */
function bestIds(parts: readonly PersonFeatures[]): readonly IdEvidence[] {
  const byDigits = new Map<string, IdEvidence>()
  for (const { id } of parts) {
    if (!id) continue
    if (id.kind === 'certain') return [id]
    byDigits.set(id.digits, id)
  }
  return byDigits.size === 0 ? none : [...byDigits.values()]
}

function bestBirths(parts: readonly PersonFeatures[], ids: readonly IdEvidence[]): { births: readonly string[]; birthIsDoubtful: boolean } {
  if (ids[0]?.kind === 'certain') return { births: [ids[0].digits.slice(6, 14)], birthIsDoubtful: false }
  const written = distinct(parts.map((part) => part.birth))
  const days = written.filter((birth) => !birth.includes('?'))
  if (days.length > 0) return { births: days, birthIsDoubtful: false }
  const read = distinct(ids.map((id) => birthOfId(id.digits)))
  if (read.length > 0) return { births: read, birthIsDoubtful: ids.some((id) => id.kind === 'damaged') }
  return { births: written, birthIsDoubtful: false }
}

function distinctNames(parts: readonly PersonFeatures[]): PersonName[] {
  const byText = new Map<string, PersonName>()
  for (const { name } of parts) if (name) byText.set(name.text, name)
  return [...byText.values()]
}

function firstOf(ids: readonly IdEvidence[], read: (digits: string) => string | undefined): string | undefined {
  for (const id of ids) {
    const found = read(id.digits)
    if (found !== undefined) return found
  }
  return undefined
}
