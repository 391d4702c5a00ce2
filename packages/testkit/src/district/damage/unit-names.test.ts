import { expect, test } from 'vitest'
import { makeWorld } from '../make/world.ts'
import { makeRandom } from '../random.ts'
import { yunting } from '../words/places.ts'
import { makeClerk } from './clerk.ts'
import { looseNames } from './unit-names.ts'

const world = makeWorld({ seed: 4, units: 400, people: 4000, place: yunting, today: '2026-11-20' })
const loose = looseNames(world)

test('a loose name never is the name of another unit', () => {
  const names = new Map(
    world.units.flatMap(
      (u) => [[u.name, u.id], [u.shortName, u.id], ...(u.formerName ? [[u.formerName, u.id]] : [])] as [string, string][],
    ),
  )
  const clerk = makeClerk(makeRandom(4, 'names'), 1)
  const written = world.units.flatMap((unit) =>
    (['office', 'plate', 'speech'] as const).map((manner) => ({ unit, text: loose(unit, clerk, manner) })),
  )
  expect(written.filter(({ unit, text }) => (names.get(text) ?? unit.id) !== unit.id)).toEqual([])
  expect(written.filter(({ unit, text }) => text !== unit.name).length).toBeGreaterThan(400)
})

test('the brand stands alone only where a single unit has it', () => {
  const clerk = makeClerk(makeRandom(8, 'brands'), 1)
  const shared = world.units.filter((u) => world.units.some((other) => other !== u && other.brand === u.brand))
  expect(shared.length).toBeGreaterThan(4)
  for (const unit of shared)
    for (let i = 0; i < 40; i++) expect([unit.brand, `${unit.brand}公司`]).not.toContain(loose(unit, clerk, 'speech'))
})

test('without mess every name is the registered one', () => {
  const clerk = makeClerk(makeRandom(4, 'names'), 0)
  for (const unit of world.units) expect(loose(unit, clerk, 'speech')).toBe(unit.name)
})
