import { newId } from '@sanxin/kernel'
import { aDistrictActor, anActor, aScope } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { openTestStore, plantDistrict } from '@sanxin/testkit/planted'
import { expect, test } from 'vitest'
import { listInstructors, listOrganisations } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
const office = aDistrictActor()
const planted = await withConnection(database.superuserUrl, async (client) => {
  const district = await plantDistrict(client, { streets: 2, communities: 1, units: 10 })
  const [home, abroad] = district.streets
  const terms = [
    ['云汀物流党支部', 'yunting', "now() + interval '2 years'", home],
    ['澄江软件党支部', 'chengjiang', "now() + interval '2 months'", home],
    ['栖禾商贸党支部', 'qihe', "now() - interval '1 day'", abroad],
    ['无届期党支部', 'wujieqi', 'null', abroad],
  ] as const
  for (const [name, pinyin, until, street] of terms)
    await client.query(
      `insert into organisation.organisation (id, kind, level, formation, name, name_pinyin, term_to, area_id, area_lft)
       values ($1, 'party', 'branch', 'single', $2, $3, ${until}, $4, $5)`,
      [newId(), name, pinyin, street!.id, street!.lft],
    )
  const instructor = newId()
  await client.query(
    `insert into organisation.instructor (id, name, name_pinyin, capacity, area_id, area_lft) values ($1, '林一苇', 'linyiwei', 2, $2, $3)`,
    [instructor, home!.id, home!.lft],
  )
  await client.query(`insert into coverage.instructor_avoid values ($1, $2, '云汀物流')`, [instructor, district.units[0]!.id])
  for (const [from, to] of [
    ['2020-01-01', null],
    ['2020-01-01', '2021-01-01'],
  ] as const)
    await client.query(
      'insert into coverage.instructor_assignment (id, instructor_id, unit_id, area_lft, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6)',
      [newId(), instructor, district.units[0]!.id, home!.lft, from, to],
    )
  return district
})
const [home] = planted.streets

const named = async (filters: Parameters<typeof listOrganisations>[1], actor = office) =>
  (await store.onlyRead(actor, (tx) => listOrganisations(tx, filters, {}))).items.map(({ name }) => name)

test('a term that ends within half a year is told apart from one that has ended', async () => {
  expect(await named({ term: 'running' })).toEqual(['云汀物流党支部'])
  expect(await named({ term: 'ends-soon' })).toEqual(['澄江软件党支部'])
  expect(await named({ term: 'ended' })).toEqual(['栖禾商贸党支部'])
})

test('organisations come by pinyin, are found by name and pinyin, and lie in the scope', async () => {
  expect(await named({})).toEqual(['澄江软件党支部', '栖禾商贸党支部', '无届期党支部', '云汀物流党支部'])
  expect(await named({ search: 'YunTing' })).toEqual(['云汀物流党支部'])
  expect(await named({ search: '软件' })).toEqual(['澄江软件党支部'])
  const clerk = anActor({ scopes: [aScope({ nodeId: home!.id, lo: home!.lft, hi: home!.rgt })] })
  expect(await named({}, clerk)).toEqual(['澄江软件党支部', '云汀物流党支部'])
  expect(await named({ area: planted.streets[1]!.id }, clerk)).toEqual([])
})

test('an instructor shows capacity, the units posted to today, and whom to avoid', async () => {
  const { items } = await store.onlyRead(office, (tx) => listInstructors(tx, { search: '一苇' }, {}))
  expect(items).toMatchObject([{ name: '林一苇', capacity: 2, assigned: 1, avoids: ['云汀物流'], areaName: home!.name }])
})
