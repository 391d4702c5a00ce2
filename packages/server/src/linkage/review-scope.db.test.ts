import type { Actor } from '@sanxin/domain/platform/access'
import { newId } from '@sanxin/kernel'
import { aDistrictActor, anActor, aScope } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { openTestStore, plantDistrict, plantPerson, plantRows } from '@sanxin/testkit/planted'
import { expect, test } from 'vitest'
import type { AskedInTx } from '../platform/http/index.ts'
import { linkageRoutes } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
const admin = <T>(work: Parameters<typeof withConnection<T>>[1]) => withConnection(database.superuserUrl, work)
const planted = await admin((client) => plantDistrict(client, { streets: 2, communities: 1, units: 10 }))
const [home, abroad] = planted.streets as [(typeof planted.streets)[0], (typeof planted.streets)[0]]
const office = aDistrictActor()
const clerk = anActor({ scopes: [aScope({ role: 'sub-district', nodeId: home.id, lo: home.lft, hi: home.rgt })] })
const reviewer = aDistrictActor('reviewer')

const pair = await admin(async (client) => {
  const person = (areaLft: number) => plantPerson(client, store.keyring(), { name: '林一苇', pinyin: 'linyiwei', areaLft })
  const [a, b] = [await person(home.lft), await person(abroad.lft)]
  const deliver = (kind: string, name: string) =>
    plantRows(client, store.keyring(), { batchId: planted.batchId, kind, name, rows: [{ personName: '林一苇' }] })
  const [[aRow], [bRow]] = [await deliver('members', '党员.xlsx'), await deliver('insured-persons', '参保.csv')]
  for (const [row, id, lft] of [
    [aRow, a, home.lft],
    [bRow, b, abroad.lft],
  ])
    await client.query(`insert into registry.row_person values ($1, $2, $3, null, 'member', '{"code": "first", "facts": {}}')`, [
      row,
      id,
      lft,
    ])
  const id = newId()
  await client.query(
    `insert into linkage.review_pair (id, entity, a_id, b_id, a_row, b_row, area_lft, other_lft, weight, merge_at, evidence)
     values ($1, 'person', $2, $3, $4, $5, $6, $7, 1, 3, '[]')`,
    [id, a, b, aRow, bRow, home.lft, abroad.lft],
  )
  return id
})

const ask = <T>(actor: Actor, method: string, url: string, more: object = {}) => {
  const route = linkageRoutes.find((each) => each.method === method && each.url === url)!
  const asked = { actor, params: { id: pair }, query: {}, body: undefined, language: 'zh', ...more }
  return store.inRequest(actor, (tx) => route.inTx!({ ...asked, tx } as unknown as AskedInTx)) as Promise<T>
}
const decide = (actor: Actor, revision: number) =>
  ask(actor, 'POST', '/api/linkage/review/:id/decision', { body: { decision: 'same', revision } })
const undo = (actor: Actor) => ask(actor, 'POST', '/api/linkage/review/:id/undo')

test('who sees one side of a pair sees nothing of it: it is not there to decide, nor to take back', async () => {
  await expect(ask(clerk, 'GET', '/api/linkage/review')).resolves.toMatchObject({ items: [], total: 0 })
  await expect(ask(clerk, 'GET', '/api/linkage/review/:id')).rejects.toThrow('linkage.pair-missing')
  await expect(decide(clerk, 1)).rejects.toThrow('linkage.pair-missing')
  await decide(office, 1)
  await expect(undo(clerk)).rejects.toThrow('linkage.pair-missing')
  await expect(undo(office)).resolves.toMatchObject({ state: 'open' })
  await expect(undo(office)).rejects.toThrow('linkage.nothing-to-undo')
})

test('a reader who may not know membership is not told of the party roster', async () => {
  const sources = async (actor: Actor) => {
    const { a, b } = await ask<Record<'a' | 'b', { sources: { file: string }[] }>>(actor, 'GET', '/api/linkage/review/:id')
    return [...a.sources, ...b.sources].map(({ file }) => file)
  }
  expect(await sources(office)).toEqual(['党员.xlsx', '参保.csv'])
  expect(await sources(reviewer)).toEqual(['参保.csv'])
})

test.each(['x', '1e39|01900000-0000-7000-8000-000000000001|0', `1|${'-'.repeat(36)}|0`, '1|01900000-0000-7000-8000-000000000001|-5', '||'])(
  'a mark of a page that is none is refused: %s',
  async (after) => {
    await expect(ask(office, 'GET', '/api/linkage/review', { query: { after } })).rejects.toThrow('page.cursor-unreadable')
  },
)
