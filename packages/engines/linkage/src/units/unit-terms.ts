import { type TermFrequency, termFrequency } from '../model/term-frequency.ts'
import type { UnitProfile } from './unit-profile.ts'

type TermKind = 'core' | 'brand' | 'person' | 'phone' | 'room' | 'site'
export type Terms = Record<TermKind, TermFrequency>

/** Counts how many units hold each core, brand, person, phone, room and site. */
export function countTerms(profiles: readonly UnitProfile[]): Terms {
  const terms: Terms = {
    core: termFrequency(),
    brand: termFrequency(),
    person: termFrequency(),
    phone: termFrequency(),
    room: termFrequency(),
    site: termFrequency(),
  }
  for (const profile of profiles) {
    terms.core.add(profile.names.map(({ core }) => core))
    terms.brand.add(
      profile.names.flatMap(({ core }) => [2, 3, 4, 5].filter((length) => length < core.length).map((length) => core.slice(0, length))),
    )
    terms.person.add([...profile.legalPersons, ...profile.contacts])
    terms.phone.add([...profile.phones, ...profile.handlerPhones])
    terms.room.add(profile.addresses.flatMap(({ rooms }) => rooms))
    terms.site.add(profile.addresses.flatMap(({ sites }) => sites))
  }
  return terms
}

/** How likely a stranger agrees on a term such as `core:恒川软件`; undefined when nothing was agreed on. */
export function chanceOf(terms: Terms, term: string | undefined): number | undefined {
  if (term === undefined) return undefined
  const colon = term.indexOf(':')
  return terms[term.slice(0, colon) as TermKind].chanceOf(term.slice(colon + 1))
}
