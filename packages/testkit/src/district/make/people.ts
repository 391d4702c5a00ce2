import { type DayNumber, dayOn, yearOf } from '../days.ts'
import { apportion } from '../plan.ts'
import type { Random } from '../random.ts'
import type { HiddenReason, MemberKind, Person, Unit } from '../types.ts'
import type { PersonMaker } from './persons.ts'

type Options = { people: number; instructors: number; today: DayNumber }

const hiddenReasons: readonly (readonly [HiddenReason, number])[] = [
  ['former_workplace', 30],
  ['workplace_blank', 28],
  ['says_unemployed', 12],
  ['says_retired', 4],
  ['branch_outside_district', 26],
]

/** Fills units with the people they have, then adds members who work in no unit of the district, up to the asked number of people. */
export function makePeople(random: Random, maker: PersonMaker, units: readonly Unit[], { people, instructors, today }: Options): void {
  const running = units.filter((u) => u.operating === 'operating')
  const insured = units.filter((u) => u.insuredNumber)
  const memberSum = running.reduce((sum, u) => sum + u.due.full + u.due.probationary, 0)
  const residents = Math.max(2, Math.round(people * 0.2) - memberSum)
  const heads = spread(running, people - residents - instructors)
  const join = (person: Person, kind: MemberKind) => makeMember(random, person, kind, today)

  running.forEach((unit, at) => {
    const riders = unit.platform ? Math.max(2, Math.round(heads[at]! * 0.7)) : 0
    const kinds: MemberKind[] = [
      ...Array<MemberKind>(unit.due.full).fill('full'),
      ...Array<MemberKind>(unit.due.probationary).fill('probationary'),
    ]
    for (let i = 0; i < heads[at]!; i++) {
      const rides = i >= heads[at]! - riders || (riders > 0 && i === 0)
      const kind: MemberKind = kinds[i] ?? (random.chance(0.0012) ? 'suspended' : 'none')
      const person = maker.make({
        bornFrom: rides ? 1982 : 1964,
        bornTo: kind === 'none' ? 2005 : 2001,
        sex: rides && random.chance(0.9) ? '男' : undefined,
      })
      person.unit = unit
      person.rides = rides
      person.insured = !rides && Boolean(unit.insuredNumber) && random.chance(0.94)
      if (kind !== 'none') join(person, kind)
      if (kind === 'full' || kind === 'probationary') hide(random, person, insured)
      else if (person.insured && random.chance(0.045)) person.formerUnit = otherUnit(random, insured, unit)
      unit.people.push(person)
    }
  })
  addDoubles(random, maker, running, today)
  const base = units.filter((u) => u.insuredNumber && u.operating === 'operating')
  for (let i = 0; i < residents; i++) {
    const person = maker.make({ bornFrom: 1938, bornTo: 2003 })
    join(
      person,
      random.weighted([
        ['full', 95],
        ['probationary', 2],
        ['suspended', 3],
      ] as const),
    )
    if (base.length && yearOf(person.birth) > 1964 && random.chance(0.05)) person.formerUnit = random.pick(base)
  }
}

/** Head counts in proportion to the planned ones that add up to `total`; nobody falls below members and one more. */
function spread(units: readonly Unit[], total: number): number[] {
  const least = units.map((u) => u.due.full + u.due.probationary + (u.inBase && u.due.full < 2 ? 2 : 1))
  const rest = total - least.reduce((a, b) => a + b, 0)
  if (rest <= 0) return least
  const more = apportion(
    rest,
    units.map((u, i) => Math.max(0, u.due.people - least[i]!) * (u.platform ? 4 : 1) + 0.01),
  )
  return least.map((n, i) => n + more[i]!)
}

function makeMember(random: Random, person: Person, kind: MemberKind, today: DayNumber): void {
  person.member = kind
  const adult = yearOf(person.birth) + 19
  const latest = yearOf(today) - 2
  person.joinedOn =
    kind === 'probationary'
      ? today - random.between(20, 330)
      : dayOn(Math.min(latest, random.between(adult, adult + 22)), random.between(1, 12), random.between(1, 28))
}

/** One insured member in seven does not show at the employer. */
function hide(random: Random, person: Person, others: readonly Unit[]): void {
  if (!person.insured || !random.chance(0.14)) return
  person.hidden = random.weighted(hiddenReasons)
  if (person.hidden !== 'former_workplace') return
  person.formerUnit = otherUnit(random, others, person.unit)
  if (!person.formerUnit) person.hidden = 'workplace_blank'
}

const otherUnit = (random: Random, units: readonly Unit[], own: Unit | undefined): Unit | undefined => {
  const unit = random.pick(units)
  return unit === own ? undefined : unit
}

/** Puts twins and namesakes of members into the place of some employees. */
function addDoubles(random: Random, maker: PersonMaker, units: readonly Unit[], today: DayNumber): void {
  const workers = units.flatMap((u) => u.people)
  const members = workers.filter((p) => p.member === 'full' && !p.hidden)
  const pairs = Math.max(1, Math.round(workers.length / 1000))
  for (let i = 0; i < pairs; i++) replaceEmployee(random, units, maker.twinOf(random.pick(members)))
  for (let i = 0; i < pairs * 2; i++)
    replaceEmployee(random, units, maker.make({ name: random.pick(members).name, bornTo: yearOf(today) - 22 }))
}

/** Lets `person` take the job of an employee without membership, who is then nobody's. */
function replaceEmployee(random: Random, units: readonly Unit[], person: Person | undefined): void {
  const unit = random.pick(units.filter((u) => u.people.some((p) => p.member === 'none' && !p.rides)))
  const at = unit.people.findIndex((p) => p.member === 'none' && !p.rides)
  const leaver = unit.people[at]!
  if (!person) return
  person.unit = unit
  person.insured = leaver.insured
  unit.people[at] = person
  leaver.unit = undefined
}
