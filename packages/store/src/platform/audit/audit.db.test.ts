import { aDistrictActor, openTestStore } from '@sanxin/testkit/builders'
import { fakeClock } from '@sanxin/testkit/clock'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { readAudit, record, recordAll, verifyAudit } from './index.ts'

const database = await fileDatabase()
const clock = fakeClock()
const store = await openTestStore(database, { clock })
afterAll(() => store.close())
const actor = aDistrictActor()
const alter = (statement: string) => withConnection(database.superuserUrl, (client) => client.query(statement))

test('an act and its record are kept together or not at all', async () => {
  await store.inRequest(actor, (tx) =>
    record(tx, { event: 'probe.kept', subject: { kind: 'unit', id: 'u1' }, facts: { was: 1.5, names: ['甲', '乙'] } }),
  )
  await expect(
    store.inRequest(actor, async (tx) => {
      await record(tx, { event: 'probe.lost' })
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  const entries = await readAudit(store, { limit: 10 })
  expect(entries.map(({ event }) => event)).toEqual(['probe.kept'])
  expect(entries[0]).toMatchObject({ actor: actor.accountId, actorName: actor.name, outcome: 'done', subjectId: 'u1', facts: { was: 1.5 } })
  expect(entries[0]!.at.toISOString()).toBe(new Date(clock.now()).toISOString())
})

test('the application can add to the trail and do nothing else with it', async () => {
  for (const statement of [
    sql`select * from platform.audit_entry`,
    sql`update platform.audit_entry set event = 'x'`,
    sql`delete from platform.audit_entry`,
    sql`truncate platform.audit_entry`,
  ]) {
    await expect(store.inRequest(actor, (tx) => statement.execute(tx))).rejects.toThrow(/permission denied/)
  }
  await expect(store.asSystem('tidy', (tx) => sql`delete from platform.audit_entry`.execute(tx))).rejects.toThrow(/permission denied/)
})

test('states before and after are kept as hashes that tell same from different', async () => {
  await store.inRequest(actor, (tx) =>
    recordAll(tx, [
      { event: 'probe.changed', before: { a: 1, b: 2 }, after: { b: 2, a: 1 } },
      { event: 'probe.changed', before: { a: 1 }, after: { a: 2 } },
    ]),
  )
  const [different, same] = await readAudit(store, { event: 'probe.changed', limit: 2 })
  const equal = [different, same].map((entry) => entry!.beforeHash!.equals(entry!.afterHash!))
  expect(equal.sort()).toEqual([false, true])
})

test('pages follow each other without a gap', async () => {
  await store.inRequest(actor, (tx) =>
    recordAll(
      tx,
      Array.from({ length: 7 }, () => ({ event: 'probe.page', outcome: 'viewed' as const })),
    ),
  )
  const first = await readAudit(store, { event: 'probe.page', limit: 4 })
  const second = await readAudit(store, { event: 'probe.page', before: first.at(-1)!.id, limit: 4 })
  expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(7)
})

test('an altered row is found, whichever value was altered', async () => {
  expect((await verifyAudit(store)).broken).toEqual([])
  const [entry] = await readAudit(store, { event: 'probe.kept', limit: 1 })
  const { id } = entry!
  for (const [change, back] of [
    [`actor = 'somebody'`, `actor = '${actor.accountId}'`],
    [`at = at + interval '1 ms'`, `at = at - interval '1 ms'`],
    [`facts = '{"was": 1.6, "names": ["甲", "乙"]}'`, `facts = '{"names": ["甲", "乙"], "was": 1.5}'`],
    [`outcome = 'refused'`, `outcome = 'done'`],
    [`subject_id = null`, `subject_id = 'u1'`],
    [`after_hash = '\\x00'`, `after_hash = null`],
  ]) {
    await alter(`update platform.audit_entry set ${change} where id = '${id}'`)
    expect((await verifyAudit(store)).broken, change).toEqual([id])
    await alter(`update platform.audit_entry set ${back} where id = '${id}'`)
  }
  const verdict = await verifyAudit(store)
  expect(verdict.broken).toEqual([])
  expect(verdict.checked).toBe(10)
})
