import { databaseUrl, fileDatabase, testCluster, testDatabase, withConnection } from '@sanxin/testkit/database'
import { expect, test } from 'vitest'

const database = await fileDatabase({ migrated: false })

test('the server has the major version that was asked for', () => {
  expect(testCluster().version.split('.')[0]).toBe(process.env.SANXIN_TEST_POSTGRES ?? '18')
})

test('Chinese words have trigrams in a test database', async () => {
  await withConnection(database.urlFor('sanxin_app'), async (client) => {
    const { rows } = await client.query<{ found: string[] }>("select show_trgm('浦东科技') as found")
    expect(rows[0]!.found.length).toBeGreaterThan(0)
  })
})

test('no role of ours is above the rules of the database', async () => {
  await withConnection(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ rolname: string; rolcanlogin: boolean; above: boolean }>(
      `select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as above
         from pg_roles where rolname like 'sanxin%' order by rolname`,
    )
    expect(rows.filter((row) => row.above)).toEqual([])
    expect(rows.filter((row) => !row.rolcanlogin).map((row) => row.rolname)).toEqual(['sanxin_owner', 'sanxin_search'])
  })
})

test('the application role makes no schemas and no temporary tables, also in a cloned database', async () => {
  await withConnection(database.urlFor('sanxin_app'), async (client) => {
    await expect(client.query('create schema mine')).rejects.toMatchObject({ code: '42501' })
    await expect(client.query('create temporary table mine (n int)')).rejects.toMatchObject({ code: '42501' })
    await expect(client.query('create table public.mine (n int)')).rejects.toMatchObject({ code: '42501' })
  })
})

test('the day of the application role is the day in China', async () => {
  await withConnection(database.urlFor('sanxin_app'), async (client) => {
    const { rows } = await client.query<{ zone: string }>("select current_setting('timezone') as zone")
    expect(rows[0]!.zone).toBe('Asia/Shanghai')
  })
})

test('a dropped test database is gone even while somebody is connected', async () => {
  const other = await testDatabase({ migrated: false })
  await withConnection(other.superuserUrl, async (client) => {
    client.on('error', () => {})
    await other.drop()
    await withConnection(databaseUrl(other.superuserUrl, 'postgres'), async (admin) => {
      expect((await admin.query('select from pg_database where datname = $1', [other.name])).rowCount).toBe(0)
    })
  })
})
