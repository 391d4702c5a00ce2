import { newId } from '@sanxin/kernel'
import { aDistrictActor, anActor, aScope } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { openTestStore, plantDistrict } from '@sanxin/testkit/planted'
import { expect, test } from 'vitest'
import { findAreasByName, listAreas, listBuildings } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
const ring = [
  [110, 20],
  [111, 20],
  [111, 21],
  [110, 20],
]
const planted = await withConnection(database.superuserUrl, async (client) => {
  const district = await plantDistrict(client, { streets: 2, communities: 2, units: 30 })
  const [community] = district.communities
  await client.query('update territory.area set boundary = $2 where id = $1', [community!.id, JSON.stringify([ring])])
  for (const { id, lft, name } of district.communities)
    await client.query('insert into territory.building (id, name, area_id, area_lft) values ($1, $2, $3, $4)', [
      newId(),
      `${name}大厦`,
      id,
      lft,
    ])
  await client.query(
    `update registry.unit u set building_id = b.id from territory.building b where b.area_id = $1 and u.community_id = $1 and not u.retired`,
    [community!.id],
  )
  return district
})
const [home] = planted.streets
const clerk = anActor({ scopes: [aScope({ nodeId: home!.id, lo: home!.lft, hi: home!.rgt })] })

test('areas come from the district down, with rings and the number of buildings beneath each', async () => {
  const areas = await store.onlyRead(aDistrictActor(), listAreas)
  expect(areas.map(({ kind }) => kind).slice(0, 3)).toEqual(['district', 'street', 'community'])
  expect(areas[0]!.buildings).toBe(4)
  expect(areas.find(({ id }) => id === planted.communities[0]!.id)).toMatchObject({ boundary: [ring], buildings: 1 })
})

test('buildings are those of the scope, each with its units', async () => {
  const all = await store.onlyRead(aDistrictActor(), (tx) => listBuildings(tx, {}))
  const own = await store.onlyRead(clerk, (tx) => listBuildings(tx, {}))
  expect(all).toHaveLength(4)
  expect(own.map(({ areaId }) => areaId).sort()).toEqual(
    planted.communities
      .filter(({ parentId }) => parentId === home!.id)
      .map(({ id }) => id)
      .sort(),
  )
  const withUnits = all.find(({ areaId }) => areaId === planted.communities[0]!.id)!
  expect(withUnits.units).toBeGreaterThan(0)
  const beneath = await store.onlyRead(aDistrictActor(), (tx) => listBuildings(tx, { areaId: home!.id }))
  expect(beneath).toHaveLength(2)
})

test('an area is found by its exact name and kind', async () => {
  await store.onlyRead(clerk, async (tx) => {
    expect((await findAreasByName(tx, 'street', ` ${home!.name} `)).map(({ id }) => id)).toEqual([home!.id])
    expect(await findAreasByName(tx, 'community', home!.name)).toEqual([])
  })
})
