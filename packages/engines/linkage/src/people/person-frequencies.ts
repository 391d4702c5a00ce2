import type { PersonProfile } from './person-profile.ts'

/** How often each value occurs among the people of the rosters; what is rare weighs more when two people share it. */
export interface PersonFrequencies {
  /** number of people */
  people: number
  /** how probable it is that another person has this name, the two who share it left out */
  name(letters: readonly string[]): number
  /** people whose name fits this one with the letter at `place` left open */
  nameButOne(letters: readonly string[], place: number): number
  surname(letter: string): number
  /** the first `known` digits of an ID number */
  idPrefix(digits: string, known: number): number
  idTail(digits: string): number
  birthDay(birth: string): number
  birthMonth(birth: string): number
  phone(phone: string): number
  /** people who work or worked in the unit */
  unit(unit: string): number
  joined(day: string): number
}

class Counter {
  readonly counts = new Map<string, number>()
  total = 0
  add(value: string | undefined): void {
    if (value === undefined) return
    this.total++
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1)
  }
  /** Share of people with this value, never less than that of `least` people. */
  share(value: string, least: number): number {
    return Math.max(least, this.counts.get(value) ?? 0) / Math.max(1, this.total)
  }
}

const openAt = (letters: readonly string[], place: number): string => letters.map((letter, at) => (at === place ? '_' : letter)).join('')

const givenName = (letters: readonly string[]): string => letters.slice(1).join('')

/**
 * A name seen only on the two rows in question says little about how rare it is; its surname and its given name, each seen
 * more often, say it better. The more often the whole name was seen, the more its own count is believed.
 */
function chanceOfName(names: Counter, surnames: Counter, givenNames: Counter, letters: readonly string[]): number {
  const seen = names.counts.get(letters.join('')) ?? 0
  const expected = surnames.share(letters[0]!, 1) * givenNames.share(givenName(letters), 1) * names.total
  const belief = seen / (seen + 4)
  return Math.max(0.3, belief * Math.max(0, seen - 2) + (1 - belief) * expected) / Math.max(1, names.total)
}

/** Counts the values of all people once. */
export function countFrequencies(profiles: readonly PersonProfile[]): PersonFrequencies {
  const [names, surnames, givenNames] = [new Counter(), new Counter(), new Counter()]
  const [prefixes, shortPrefixes, tails] = [new Counter(), new Counter(), new Counter()]
  const [days, months, phones, units, joined] = [new Counter(), new Counter(), new Counter(), new Counter(), new Counter()]
  for (const profile of profiles) {
    for (const name of profile.names) {
      names.add(name.text)
      surnames.add(name.letters[0])
      givenNames.add(givenName(name.letters))
    }
    prefixes.add(profile.prefix)
    shortPrefixes.add(profile.prefix?.slice(0, 4))
    tails.add(profile.tail)
    for (const birth of profile.births) {
      if (!birth.includes('?')) days.add(birth)
      months.add(birth.slice(0, 6))
    }
    for (const phone of profile.phones) phones.add(phone)
    for (const unit of profile.units) units.add(unit)
    for (const day of profile.joined) joined.add(day)
  }
  let patterns: Map<string, number> | undefined
  const countPatterns = (): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const [text, count] of names.counts) {
      const letters = Array.from(text)
      for (let place = 0; place < letters.length; place++) {
        const pattern = openAt(letters, place)
        counts.set(pattern, (counts.get(pattern) ?? 0) + count)
      }
    }
    return counts
  }
  const perPerson = (counter: Counter, value: string, least: number): number =>
    Math.max(least, counter.counts.get(value) ?? 0) / Math.max(1, profiles.length)
  return {
    people: profiles.length,
    name: (letters) => chanceOfName(names, surnames, givenNames, letters),
    nameButOne: (letters, place) => {
      patterns ??= countPatterns()
      return Math.max(2, patterns.get(openAt(letters, place)) ?? 0) / Math.max(1, names.total)
    },
    surname: (letter) => surnames.share(letter, 2),
    idPrefix: (digits, known) => {
      if (known >= 6) return prefixes.share(digits.slice(0, 6), 2)
      if (known >= 4) return shortPrefixes.share(digits.slice(0, 4), 2)
      return Math.max(0.3 ** known, 0.02)
    },
    // Three digits of sequence and the check digit; few rosters are long enough to count them well.
    idTail: (digits) => Math.max(tails.share(digits, 1), 1 / 5000),
    birthDay: (birth) => Math.max(days.share(birth, 2), 1 / 30_000),
    birthMonth: (birth) => months.share(birth.slice(0, 6), 2),
    phone: (phone) => perPerson(phones, phone, 2),
    unit: (unit) => units.share(unit, 2),
    joined: (day) => Math.max(joined.share(day, 2), 1 / 10_000),
  }
}
