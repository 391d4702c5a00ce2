import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkPeople } from './link-people.ts'
import type { PersonRow } from './person-row.ts'
import { destroyed, insuredRow, masked, memberRow, numbersFrom, sampleTown } from './sample-people.fixture.ts'

const runs = Number(process.env.SANXIN_PROPERTY_RUNS ?? 6)
const unitsOfWorkplace = (workplace: string): string[] => (workplace.startsWith('unit-') ? [workplace] : [])

/** A town with all faults at once; who is who is known. */
function damagedTown(seed: number): { rows: PersonRow[]; truth: Map<string, number> } {
  const next = numbersFrom(seed * 7919 + 1)
  const happens = (share: number): boolean => next() < share
  const truth = new Map<string, number>()
  const rows: PersonRow[] = []
  const put = (row: PersonRow, person: number): void => {
    truth.set(row.key, person)
    rows.push(row)
  }
  const harm = (id: string): string => (happens(0.08) ? '' : happens(0.06) ? destroyed(id) : happens(0.06) ? masked(id) : id)
  sampleTown(600, seed).forEach((p, person) => {
    const phone = (): string => (happens(0.12) ? `198${String(Math.floor(next() * 1e8)).padStart(8, '0')}` : p.phone)
    if (happens(0.9)) put(insuredRow(p, { idNumber: harm(p.id), phone: phone() }), person)
    if (happens(0.1)) put(insuredRow({ ...p, unit: 'unit-1' }, { idNumber: harm(p.id), phone: phone(), status: '停保' }), person)
    if (happens(0.3)) put(memberRow(p, { idNumber: harm(p.id), phone: phone(), workplace: happens(0.7) ? p.unit : '' }), person)
  })
  return { rows, truth }
}

const seeds = fc.integer({ min: 1, max: 1_000_000 })

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { rows } = damagedTown(seed)
      const next = numbersFrom(seed)
      const shuffled = rows.map((row) => ({ row, at: next() })).sort((a, b) => a.at - b.at)
      const straight = linkPeople(rows, { unitsOfWorkplace })
      expect(
        linkPeople(
          shuffled.map(({ row }) => row),
          { unitsOfWorkplace },
        ),
      ).toEqual(straight)
    }),
    { numRuns: runs },
  )
})

test('every row is in one person, and hardly ever with a stranger', () => {
  let [pairs, strangers, missed] = [0, 0, 0]
  fc.assert(
    fc.property(seeds, (seed) => {
      const { rows, truth } = damagedTown(seed)
      const { people } = linkPeople(rows, { unitsOfWorkplace })
      expect(people.flatMap((person) => person.rows).sort()).toEqual(rows.map((row) => row.key).sort())
      const home = new Map<number, string>()
      for (const person of people)
        for (const [at, key] of person.rows.entries()) {
          const who = truth.get(key)!
          if (at > 0) pairs++
          if (at > 0 && truth.get(person.rows[0]!) !== who) strangers++
          if ((home.get(who) ?? person.key) !== person.key) missed++
          home.set(who, person.key)
        }
    }),
    { numRuns: runs },
  )
  expect(strangers / pairs).toBeLessThanOrEqual(0.002)
  expect(missed / pairs).toBeLessThanOrEqual(0.02)
})

test('two certain numbers that differ are never one person, and neither is what a person has told apart', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { rows } = damagedTown(seed)
      const free = linkPeople(rows, { unitsOfWorkplace })
      const together = free.people.filter((person) => person.rows.length > 1).slice(0, 20)
      const decisions = together.map(({ rows: [a, b] }) => ({ a: a!, b: b!, same: false }))
      const { people } = linkPeople(rows, { unitsOfWorkplace, decisions })
      const personOf = new Map(people.flatMap((person) => person.rows.map((key) => [key, person.key])))
      for (const { a, b } of decisions) expect(personOf.get(a)).not.toBe(personOf.get(b))
      const certain = new Map(
        rows.filter((row) => /^\d{17}[\dX]$/.test(row.fields.idNumber ?? '')).map((row) => [row.key, row.fields.idNumber]),
      )
      for (const person of people) expect(new Set(person.rows.map((key) => certain.get(key)).filter(Boolean)).size).toBeLessThanOrEqual(1)
    }),
    { numRuns: runs },
  )
})
