import { type Actor, scopeIntervals } from '@sanxin/domain/platform/access'
import { aDistrictActor, anActor, aScope, propertyRuns } from '@sanxin/testkit/builders'
import { fileDatabase } from '@sanxin/testkit/database'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openStore, type Store, type Tx } from './index.ts'
import { makeProbeTable } from './probe-table.fixture.ts'

const database = await fileDatabase()
await makeProbeTable(database.superuserUrl)
const open = (connections: number): Store =>
  openStore({
    appUrl: database.urlFor('sanxin_app'),
    workerUrl: database.urlFor('sanxin_worker'),
    appConnections: connections,
    workerConnections: 1,
  })
const stores = [1, 2, 4].map(open)
const store = stores[1]!
afterAll(() => Promise.all(stores.map((each) => each.close())))

const seen = async (tx: Tx): Promise<number[]> =>
  (await sql<{ id: number }>`select id from probe.thing order by id`.execute(tx)).rows.map(({ id }) => id)
const at = (...intervals: [number, number][]): Actor => anActor({ scopes: intervals.map(([lo, hi]) => aScope({ lo, hi })) })
const expected = (actor: Actor) => {
  const areas = scopeIntervals(actor, 'area')
  const organisations = scopeIntervals(actor, 'organisation')
  return Array.from({ length: 40 }, (_, i) => i).filter(
    (i) => areas.some(({ lo, hi }) => lo <= i && i <= hi) || organisations.some(({ lo, hi }) => lo <= 100 + i && 100 + i <= hi),
  )
}

test('an actor sees the rows of each of his intervals, own level included', async () => {
  expect(await store.onlyRead(at([3, 5], [9, 9]), seen)).toEqual([3, 4, 5, 9])
  expect(await store.onlyRead(aDistrictActor(), seen)).toHaveLength(40)
})

test('an actor without scopes sees no row, and neither does a row without a number show', async () => {
  expect(await store.onlyRead(anActor({ roles: ['sub-district'], scopes: [] }), seen)).toEqual([])
  expect(await store.onlyRead(aDistrictActor(), seen)).not.toContain(99)
})

test('a nameless actor sees no row even with every interval', async () => {
  const nobody = { ...aDistrictActor(), accountId: '' as Actor['accountId'] }
  expect(await store.onlyRead(nobody, seen)).toEqual([])
})

test('a part is seen with the thing that it belongs to', async () => {
  const parts = await store.onlyRead(at([3, 5]), async (tx) => (await sql<{ id: number }>`select id from probe.part`.execute(tx)).rows)
  expect(parts.map(({ id }) => id).sort()).toEqual([3, 4, 5])
})

test('writing abroad is refused, moving a row out of the scope too, and nothing of a bulk change is kept', async () => {
  const clerk = at([3, 5])
  const refused = /row-level security/
  await expect(store.inRequest(clerk, (tx) => sql`insert into probe.thing values (200, 20)`.execute(tx))).rejects.toThrow(refused)
  await expect(store.inRequest(clerk, (tx) => sql`update probe.thing set area_lft = 20 where id = 3`.execute(tx))).rejects.toThrow(refused)
  await expect(store.inRequest(clerk, (tx) => sql`insert into probe.thing values (201, 4), (202, 20)`.execute(tx))).rejects.toThrow(refused)
  await store.inRequest(clerk, (tx) => sql`update probe.thing set note = 'mine'`.execute(tx))
  await store.inRequest(clerk, (tx) => sql`delete from probe.thing where id = 30`.execute(tx))
  await store.onlyRead(aDistrictActor(), async (tx) => {
    const { rows } = await sql<{
      id: number
      note: string
    }>`select id, note from probe.thing where note <> '' or id in (30, 200, 201) order by id`.execute(tx)
    expect(rows).toEqual([
      { id: 3, note: 'mine' },
      { id: 4, note: 'mine' },
      { id: 5, note: 'mine' },
      { id: 30, note: '' },
    ])
  })
})

test('the reading door refuses to write', async () => {
  await expect(store.onlyRead(aDistrictActor(), (tx) => sql`delete from probe.thing`.execute(tx))).rejects.toThrow(/read-only transaction/)
})

test('a failure inside takes everything back', async () => {
  const actor = aDistrictActor()
  await expect(
    store.inRequest(actor, async (tx) => {
      await sql`update probe.thing set note = 'half' where id = 7`.execute(tx)
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  const { rows } = await store.onlyRead(actor, (tx) => sql<{ note: string }>`select note from probe.thing where id = 7`.execute(tx))
  expect(rows[0]!.note).toBe('')
})

test('more than four separate intervals are refused with a sentence', async () => {
  const wide = at([0, 0], [2, 2], [4, 4], [6, 6], [8, 8])
  await expect(store.onlyRead(wide, seen)).rejects.toMatchObject({ code: 'access.too-many-scopes' })
})

test('a slow statement ends at its limit', async () => {
  await expect(store.inRequest(aDistrictActor(), (tx) => sql`select pg_sleep(5)`.execute(tx), { timeoutMs: 50 })).rejects.toThrow(
    /statement timeout/,
  )
})

test('a job of the system carries its own name and may not leave row security', async () => {
  const { rows } = await store.asSystem('settle-figures', (tx) =>
    sql<{ actor: string }>`select current_setting('app.actor') actor`.execute(tx),
  )
  expect(rows[0]!.actor).toBe('job:settle-figures')
  for (const door of [store.asSystem, (_: string, fn: (tx: Tx) => Promise<unknown>) => store.inRequest(aDistrictActor(), fn)]) {
    const bypass = door('settle-figures', async (tx) => {
      await sql`set local row_security = off`.execute(tx)
      return seen(tx)
    })
    await expect(bypass).rejects.toThrow(/would be affected by row-level security policy/)
  }
})

test('days stay text and counts are numbers', async () => {
  const { rows } = await store.onlyRead(aDistrictActor(), (tx) =>
    sql`select date '2026-01-02' as day, count(*) as count from probe.part`.execute(tx),
  )
  expect(rows[0]).toEqual({ day: '2026-01-02', count: 40 })
})

const interval = fc.tuple(fc.integer({ min: 0, max: 39 }), fc.integer({ min: 0, max: 6 }))
const actors = fc.array(interval, { maxLength: 4 }).chain((areas) =>
  fc.array(interval, { maxLength: 2 }).map((organisations) =>
    anActor({
      roles: ['sub-district'],
      scopes: [
        ...areas.map(([lo, width]) => aScope({ lo, hi: lo + width })),
        ...organisations.map(([lo, width]) => aScope({ tree: 'organisation', lo: 100 + lo, hi: 100 + lo + width })),
      ],
    }),
  ),
)

test('interleaved actors on a small pool never see through each other’s eyes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(actors, { minLength: 2, maxLength: 6 }), fc.constantFrom(...stores), async (drawn, pool) => {
      const answers = await Promise.all(
        drawn.map((actor, i) =>
          i % 3 === 2
            ? pool.inRequest(actor, async () => Promise.reject(new Error('fails'))).catch(() => undefined)
            : pool.onlyRead(actor, seen),
        ),
      )
      for (const [i, answer] of answers.entries()) if (answer) expect(answer).toEqual(expected(drawn[i]!))
    }),
    { numRuns: propertyRuns(60) },
  )
})
