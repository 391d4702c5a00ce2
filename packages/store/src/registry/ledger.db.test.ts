import type { UnitFilters } from '@sanxin/domain/registry'
import { aDistrictActor, anActor, aScope, propertyRuns } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { openTestStore, plantDistrict } from '@sanxin/testkit/planted'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tx } from '../platform/request/index.ts'
import { countUnits, listUnits, type UnitSort } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
const planted = await withConnection(database.superuserUrl, (client) => plantDistrict(client, { streets: 3, communities: 2, units: 150 }))
const street = planted.streets[0]!
const actors = [aDistrictActor(), anActor({ scopes: [aScope({ nodeId: street.id, lo: street.lft, hi: street.rgt })] })]

/** Every page there is in one direction; `from` must follow. */
async function walk(tx: Tx, filters: UnitFilters, sort: UnitSort, limit: number) {
  const forwards: string[] = []
  let page = await listUnits(tx, filters, { sort, limit })
  const total = page.total
  for (;;) {
    if (page.items.length > 0) expect(page.from).toBe(forwards.length + 1)
    expect(page.total).toBe(total)
    forwards.push(...page.items.map(({ id }) => id))
    if (page.next === null) break
    page = await listUnits(tx, filters, { sort, limit, after: page.next })
  }
  const backwards = page.items.map(({ id }) => id)
  while (page.previous !== null) {
    page = await listUnits(tx, filters, { sort, limit, after: page.previous })
    backwards.unshift(...page.items.map(({ id }) => id))
  }
  expect(page.items.length === 0 ? 0 : page.from).toBe(page.items.length === 0 ? 0 : 1)
  return { forwards, backwards, total }
}

const someFilters = fc.record(
  {
    search: fc.constantFrom('科技', '有限公司', 'keji', 'zz', '云'),
    base: fc.constantFrom('enterprise', 'social', 'outside'),
    covered: fc.constantFrom('yes', 'no', 'reached', 'unreached'),
    due: fc.constantFrom('single', 'joint', 'instructor', 'none', 'organisation'),
    differs: fc.constant('yes'),
    source: fc.constantFrom('survey', 'taxpayers', 'riders'),
    street: fc.constantFrom('none', ...planted.streets.map(({ id }) => id)),
    members: fc.constantFrom('three-or-more', 'one-or-two', 'none', 'any'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<UnitFilters>

test('pages in any order and direction give every unit of the list once, and the total is their number', async () => {
  const sorts = fc.constantFrom<UnitSort>('name', '-changed', '-members', '-headcount', 'street')
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...actors),
      someFilters,
      sorts,
      fc.integer({ min: 1, max: 40 }),
      async (actor, filters, sort, limit) => {
        await store.onlyRead(actor, async (tx) => {
          const { forwards, backwards, total } = await walk(tx, filters, sort, limit)
          expect(new Set(forwards).size).toBe(forwards.length)
          expect(forwards.length).toBe(total)
          expect(backwards).toEqual(forwards)
          expect(await countUnits(tx, filters)).toBe(total)
        })
      },
    ),
    { numRuns: propertyRuns(25) },
  )
})

test('a search finds what the names contain, in the actor’s scope and nowhere else', async () => {
  for (const actor of actors)
    await store.onlyRead(actor, async (tx) => {
      const all = (await listUnits(tx, {}, { limit: 200 })).items
      for (const part of ['科技', '物流', '云汀', '有限责任']) {
        const expected = all.filter(({ name }) => name.includes(part)).map(({ id }) => id)
        const found = (await listUnits(tx, { search: part }, { limit: 200 })).items.map(({ id }) => id)
        expect(found, part).toEqual(expected)
      }
    })
})

test('without an actor’s scope a search finds nothing, also through the function itself', async () => {
  const nobody = anActor({ roles: ['sub-district'], scopes: [] })
  await store.onlyRead(nobody, async (tx) => expect((await listUnits(tx, { search: '科技' }, {})).total).toBe(0))
  const { rows } = await withConnection(database.urlFor('sanxin_app'), (client) => client.query(`select door.find_units('{科技}', '{}')`))
  expect(rows).toEqual([])
})
