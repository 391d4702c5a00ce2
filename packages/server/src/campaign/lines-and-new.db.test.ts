import { initialLineRules } from '@sanxin/domain/campaign'
import { newId } from '@sanxin/kernel'
import { aDistrictActor } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { openTestStore, plantDistrict, plantRows } from '@sanxin/testkit/planted'
import { expect, test } from 'vitest'
import { changeLineTable, getBoard, getLineTable, getNewRegistrations } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
const admin = <T>(work: Parameters<typeof withConnection<T>>[1]) => withConnection(database.superuserUrl, work)
const planted = await admin((client) => plantDistrict(client, { streets: 2, communities: 2, units: 80 }))
const office = aDistrictActor()
const [farm, school] = planted.units.map(({ id }) => id) as [string, string]
await admin((client) =>
  client.query(
    `update registry.unit set kind = 'non_public', operating = 'operating', in_base = true, retired = false, founded_on = '2020-01-01',
       industry_code = case id when $1 then '0141' else '8310' end, line = case id when $1 then null else 'education' end where id in ($1, $2)`,
    [farm, school],
  ),
)
const lineOfUnit = async (id: string) =>
  (await admin((client) => client.query('select line from registry.unit where id = $1', [id]))).rows[0].line
const counted = (code: string) =>
  store.onlyRead(office, async (tx) => (await getLineTable(tx)).lines.find((line) => line.code === code)!.units)

test('a new district begins with twelve lines and the table that leads to them', async () => {
  const { lines, rules } = await store.onlyRead(office, getLineTable)
  expect(lines).toHaveLength(12)
  expect(rules).toEqual(initialLineRules)
})

test('another table moves the units it concerns, tells their history, and is audited', async () => {
  const rules = [...initialLineRules, { by: 'section', value: 'A', line: 'light-industry' } as const].filter(
    ({ by, value }) => !(by === 'section' && value === 'P'),
  )
  await store.inRequest(office, (tx) => changeLineTable(tx, office, { rules }))
  expect(await lineOfUnit(farm)).toBe('light-industry')
  expect(await lineOfUnit(school)).toBeNull()
  expect(await counted('light-industry')).toBe(1)
  const history = await admin((client) =>
    client.query(`select became, changed_by from registry.field_change where entity_id = $1 and field = 'line'`, [farm]),
  )
  expect(history.rows).toEqual([{ became: 'light-industry', changed_by: office.name }])
  const audited = await admin((client) => client.query(`select facts from platform.audit_entry where event = 'campaign.lines-changed'`))
  expect(audited.rows).toHaveLength(1)
})

test('a table with an unknown line changes nothing', async () => {
  const rules = [{ by: 'section', value: 'I', line: 'nowhere' } as const]
  await expect(store.inRequest(office, (tx) => changeLineTable(tx, office, { rules }))).rejects.toThrow('campaign.unknown-line')
  expect((await store.onlyRead(office, getLineTable)).rules.length).toBeGreaterThan(90)
})

test('a base unit that no line takes makes the board show the line of those without', async () => {
  const board = await store.onlyRead(office, (tx) => getBoard(tx, office))
  expect(board.lines.at(-1)!.code).toBe('none')
  expect(board.withoutLine.units).toBeGreaterThan(0)
})

const newRegistrations = async () => (await store.onlyRead(office, (tx) => getNewRegistrations(tx, {}))).items
const deliver = async (kind: string): Promise<string> => {
  const batchId = newId()
  await admin(async (client) => {
    await client.query(`insert into exchange.batch (id, label, state, created_by) values ($1, '', 'done', 'test')`, [batchId])
    await plantRows(client, store.keyring(), { batchId, kind, name: kind, rows: [{ name: kind }] })
  })
  return batchId
}

test('after the first import the young units are new; after later ones those they brought', async () => {
  await admin(async (client) => {
    await plantRows(client, store.keyring(), { batchId: planted.batchId, kind: 'market-registration', name: '登记', rows: [{ name: 'a' }] })
    await client.query(`update registry.unit set founded_on = '2019-05-01'`)
    await client.query(`update registry.unit set founded_on = '2019-08-01' where id = $1`, [farm])
    await client.query(
      `update registry.unit set founded_on = '2019-06-15', contact = '林一苇', phone_masked = '154****5678' where id = $1`,
      [school],
    )
  })
  expect((await newRegistrations()).map(({ unitId }) => unitId)).toEqual([farm, school])
  expect((await newRegistrations())[1]!.call).toEqual({ name: '林一苇', phoneMasked: '154****5678' })

  const later = await deliver('market-registration')
  expect(await newRegistrations()).toEqual([])
  await admin((client) => client.query('update registry.unit set first_batch = $2 where id = $1', [school, later]))
  expect((await newRegistrations()).map(({ unitId }) => unitId)).toEqual([school])

  const visit = await deliver('survey')
  await admin((client) => client.query('update registry.unit set first_batch = $2 where id = $1', [farm, visit]))
  expect((await newRegistrations()).map(({ unitId }) => unitId).sort()).toEqual([farm, school].sort())
})
