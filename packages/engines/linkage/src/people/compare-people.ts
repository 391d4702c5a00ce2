import { compareFragments, isNearNumber } from './id-evidence.ts'
import type { PersonFrequencies } from './person-frequencies.ts'
import { type PersonComparison, type PersonEvidence, personLevels } from './person-levels.ts'
import { compareNames, differingPlace, nameLevels } from './person-name.ts'
import type { PersonProfile } from './person-profile.ts'

/** Share of true pairs at each level, by comparison. */
export type LevelShares = Record<PersonComparison, Record<string, number>>

export interface PersonModel {
  shares: LevelShares
  frequencies: PersonFrequencies
}

/** The weight of a pair that cannot be one person: two ID numbers with right check digits that differ. */
export const cannotBeOne = Number.NEGATIVE_INFINITY

/** What was found in one comparison: the level, and how often people who are not the same reach it. */
interface Found {
  level: string
  chance: number
}

const different = (level: string): Found => ({ level, chance: 1 })
const shareAny = (a: readonly string[], b: readonly string[]): string | undefined => a.find((value) => b.includes(value))

/** The best level over all names of both. */
export function nameFound(a: PersonProfile, b: PersonProfile, frequencies: PersonFrequencies): Found | undefined {
  let best: Found | undefined
  let bestRank: number = nameLevels.length
  for (const left of a.names)
    for (const right of b.names) {
      const level = compareNames(left, right)
      const rank = nameLevels.indexOf(level)
      if (rank >= bestRank) continue
      bestRank = rank
      const place = level === 'alike' || level === 'oneLetter' ? differingPlace(left.letters, right.letters) : -1
      const surname = frequencies.surname(left.letters[0]!)
      const least = 2 / Math.max(2, frequencies.people)
      if (level === 'same') best = { level, chance: frequencies.name(left.letters) }
      else if (place >= 0) best = { level, chance: frequencies.nameButOne(left.letters, place) * (level === 'alike' ? 0.25 : 1) }
      else if (level === 'gap')
        best = { level, chance: Math.max(least, surname * 0.02 ** (Math.min(left.letters.length, right.letters.length) - 2)) }
      else if (level === 'part') best = { level, chance: Math.max(least * 5, surname * 0.02) }
      else best = { level, chance: level === 'surname' ? Math.max(surname, 0.005) : 1 }
    }
  return best
}

export function phoneFound(a: PersonProfile, b: PersonProfile, frequencies: PersonFrequencies): Found | undefined {
  if (a.phones.length === 0 || b.phones.length === 0) return undefined
  const shared = shareAny(a.phones, b.phones)
  if (shared) return { level: 'shared', chance: frequencies.phone(shared) }
  if (a.phones.some((left) => b.phones.some((right) => isNearNumber(left, right))))
    return { level: 'near', chance: 2 / Math.max(2, frequencies.people) }
  return different('differ')
}

/** Two insured jobs at different units say nothing, since people change and hold several; a workplace named elsewhere does. */
export function employerFound(a: PersonProfile, b: PersonProfile, frequencies: PersonFrequencies): Found | undefined {
  const bothWork = a.units.length > 0 && b.units.length > 0
  const [left, right] = bothWork ? [a.units, b.units] : a.units.length > 0 ? [b.workplaces, a.units] : [a.workplaces, b.units]
  if (left.length === 0 || right.length === 0) return undefined
  if (!shareAny(left, right)) return bothWork ? undefined : different('differ')
  let chance = 0
  for (const unit of left) chance += frequencies.unit(unit)
  return { level: 'same', chance: Math.min(1, chance) }
}

export function birthFound(a: PersonProfile, b: PersonProfile, frequencies: PersonFrequencies): Found | undefined {
  let best: Found | undefined
  for (const left of a.births)
    for (const right of b.births) {
      const whole = !left.includes('?') && !right.includes('?')
      const length = whole ? 8 : left.startsWith('????', 4) || right.startsWith('????', 4) ? 4 : 6
      const [one, other] = [left.slice(0, length), right.slice(0, length)]
      if (length === 4) continue
      if (one === other)
        return whole ? { level: 'day', chance: frequencies.birthDay(one) } : { level: 'month', chance: frequencies.birthMonth(one) }
      best = isNearNumber(one, other) ? { level: 'near', chance: whole ? 0.004 : 0.05 } : (best ?? different('differ'))
    }
  return best
}

// Most names belong to one sex, so that an equal sex adds little to an equal name.
const sexFound = (a: PersonProfile, b: PersonProfile): Found | undefined =>
  a.sex && b.sex ? (a.sex === b.sex ? { level: 'same', chance: 0.85 } : { level: 'differ', chance: 0.15 }) : undefined

const personalNumberFound = (a: PersonProfile, b: PersonProfile, frequencies: PersonFrequencies): Found | undefined => {
  if (a.personalNumbers.length === 0 || b.personalNumbers.length === 0) return undefined
  return shareAny(a.personalNumbers, b.personalNumbers)
    ? { level: 'same', chance: 1 / Math.max(2, frequencies.people) }
    : different('differ')
}

const joinedFound = (a: PersonProfile, b: PersonProfile, frequencies: PersonFrequencies): Found | undefined => {
  let best: Found | undefined
  for (const left of a.joined)
    for (const right of b.joined) {
      if (left === right && !left.includes('?')) return { level: 'same', chance: frequencies.joined(left) }
      best = left.slice(0, 6) === right.slice(0, 6) ? { level: 'same', chance: 0.02 } : (best ?? different('differ'))
    }
  return best
}

/** Both numbers have all eighteen places, at least one of them with a fault. */
function wholeIdFound(a: PersonProfile, b: PersonProfile, frequencies: PersonFrequencies): Found | undefined {
  let best: Found | undefined
  for (const left of a.ids)
    for (const right of b.ids) {
      if (left.kind === 'fragment' || right.kind === 'fragment') continue
      if (left.digits === right.digits) return { level: 'same', chance: 0.1 / Math.max(2, frequencies.people) }
      const near =
        isNearNumber(left.digits, right.digits) ||
        (left.kind === 'damaged' && right.kind === 'damaged' && differingPlaces(left.digits, right.digits) <= 4)
      if (near) best = { level: 'near', chance: 0.5 / Math.max(2, frequencies.people) }
      else best ??= different('differ')
    }
  return best
}

function differingPlaces(a: string, b: string): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++
  return count
}

/** The known part of masked or destroyed numbers; a single wrong digit is forgiven only where a number is known to be damaged. */
function fragmentFound(a: PersonProfile, b: PersonProfile, from: number, to: number, frequencies: PersonFrequencies): Found | undefined {
  let best: Found | undefined
  for (const left of a.ids)
    for (const right of b.ids) {
      const { relation, known } = compareFragments(left.digits, right.digits, from, to)
      if (relation === 'unknown') continue
      if (relation === 'agree') {
        if (from === 0) return { level: 'agree', chance: frequencies.idPrefix(left.digits, known) }
        const whole = [left, right].find((id) => !id.digits.slice(from, to).includes('?'))
        return { level: 'agree', chance: known === 4 && whole ? frequencies.idTail(whole.digits.slice(from)) : 0.1 ** known }
      }
      const damaged = left.kind === 'damaged' || right.kind === 'damaged'
      best = relation === 'near' && damaged ? { level: 'near', chance: from === 0 ? 0.1 : 0.004 } : (best ?? different('differ'))
    }
  return best
}

/** A birth date read from a damaged number is itself wrong in about half of all cases. */
const doubtfulBirth: Record<string, number> = { day: 0.55, month: 0.7, near: 0.42, differ: 0.03 }

/**
 * The weight of the supposition that two profiles are one person, in bits, without the prior.
 * @param evidence takes what was found, for the reviewer
 * @returns `cannotBeOne` when two certain ID numbers differ
 */
export function comparePeople(a: PersonProfile, b: PersonProfile, model: PersonModel, evidence?: PersonEvidence[]): number {
  if (a.certainId !== undefined && b.certainId !== undefined && a.certainId !== b.certainId) return cannotBeOne
  const { frequencies, shares } = model
  let total = 0
  const weigh = (comparison: PersonComparison, found: Found | undefined, m?: number): void => {
    if (!found) return
    const bits = Math.log2((m ?? shares[comparison][found.level]!) / found.chance)
    total += bits
    evidence?.push({ comparison, level: found.level, bits: Math.round(bits * 10) / 10 })
  }
  weigh('name', nameFound(a, b, frequencies))
  const sameId = a.certainId !== undefined && a.certainId === b.certainId
  const whole = sameId ? { level: 'same', chance: 0.01 / Math.max(2, frequencies.people) } : wholeIdFound(a, b, frequencies)
  weigh('idNumber', whole)
  if (!whole) {
    weigh('idPrefix', fragmentFound(a, b, 0, 6, frequencies))
    weigh('idTail', fragmentFound(a, b, 14, 18, frequencies))
    const birth = birthFound(a, b, frequencies)
    weigh('birth', birth, birth && (a.birthIsDoubtful || b.birthIsDoubtful) ? doubtfulBirth[birth.level] : undefined)
  }
  if (!sameId) weigh('sex', sexFound(a, b))
  weigh('phone', phoneFound(a, b, frequencies))
  weigh('employer', employerFound(a, b, frequencies))
  weigh('personalNumber', personalNumberFound(a, b, frequencies))
  weigh('joined', joinedFound(a, b, frequencies))
  return total
}

/** The shares before any roster was seen. */
export function expectedShares(): LevelShares {
  const shares: Partial<LevelShares> = {}
  for (const comparison of Object.keys(personLevels) as PersonComparison[]) {
    const levels: Readonly<Record<string, { m: number }>> = personLevels[comparison]
    shares[comparison] = Object.fromEntries(Object.entries(levels).map(([level, { m }]) => [level, m]))
  }
  return shares as LevelShares
}
