import { makeIdNumber } from '../codes.ts'
import { dayOn } from '../days.ts'
import type { Random } from '../random.ts'
import type { Community, Person } from '../types.ts'
import { dottedNames, ethnicities, givenSyllables, rareSyllables, surnames } from '../words/persons.ts'
import { idPrefixes, phoneSegments } from '../words/places.ts'

export function makePersonName(random: Random, sex: '男' | '女'): string {
  if (random.chance(0.004)) return random.pick(dottedNames)
  const syllables = givenSyllables[sex]
  const first = random.chance(0.012) ? random.pick(rareSyllables)[0] : random.pick(syllables)
  const given = random.chance(0.78) ? first + random.pick(syllables) : first
  return random.weighted(surnames) + given
}

export type PersonWishes = { name?: string; sex?: '男' | '女'; bornFrom?: number; bornTo?: number; home?: Community }

/** Makes people with unique ID numbers and phones; `twinOf` gives a sibling born the same day whose number is a neighbour. */
export function personMaker(random: Random, communities: readonly Community[]) {
  const people: Person[] = []
  const ids = new Set<string>()
  const phones = new Set<string>()

  const freshPhone = (): string => {
    for (;;) {
      const phone = random.pick(phoneSegments) + String(random.between(0, 99_999_999)).padStart(8, '0')
      if (!phones.has(phone)) {
        phones.add(phone)
        return phone
      }
    }
  }
  const add = (fields: Pick<Person, 'name' | 'sex' | 'birth' | 'idNumber'>, home?: Community): Person => {
    ids.add(fields.idNumber)
    const person: Person = {
      ...fields,
      id: `P${String(people.length + 1).padStart(6, '0')}`,
      phone: freshPhone(),
      ethnicity: random.weighted(ethnicities),
      home: home ?? random.pick(communities),
      member: 'none',
      insured: false,
      rides: false,
    }
    people.push(person)
    return person
  }
  const make = ({ name, sex = random.chance(0.56) ? '男' : '女', bornFrom = 1966, bornTo = 2004, home }: PersonWishes = {}): Person => {
    for (;;) {
      const birth = dayOn(random.between(bornFrom, bornTo), random.between(1, 12), random.between(1, 28))
      const prefix = random.chance(0.45) ? idPrefixes[0] : random.pick(idPrefixes)
      const idNumber = makeIdNumber(prefix, birth, sex, random.between(0, 470))
      if (!ids.has(idNumber)) return add({ name: name ?? makePersonName(random, sex), sex, birth, idNumber }, home)
    }
  }
  const twinOf = (elder: Person): Person | undefined => {
    const order = Math.floor((Number(elder.idNumber.slice(14, 17)) - 1) / 2) + 1
    const idNumber = makeIdNumber(elder.idNumber.slice(0, 6), elder.birth, elder.sex, order)
    const given = random.pick(givenSyllables[elder.sex])
    const name = [...elder.name].slice(0, -1).join('') + given
    if (ids.has(idNumber) || name === elder.name || elder.name.includes('·')) return undefined
    return add({ name, sex: elder.sex, birth: elder.birth, idNumber }, elder.home)
  }
  return { people, make, twinOf, freshPhone }
}

export type PersonMaker = ReturnType<typeof personMaker>
