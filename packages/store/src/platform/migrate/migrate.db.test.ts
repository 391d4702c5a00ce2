import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { expect, test } from 'vitest'
import { migrate } from './index.ts'
import { parseMigration, readMigrations } from './read-migrations.ts'

const database = await fileDatabase({ migrated: false })
const ours = readMigrations()
const ask = async (text: string) => (await withConnection(database.superuserUrl, (client) => client.query(text))).rows

test('three processes that migrate at the same moment run each file once, whichever role they come as', async () => {
  const urls = [database.superuserUrl, database.urlFor('sanxin_migrator'), database.urlFor('sanxin_migrator')]
  const done = await Promise.all(urls.map((url) => migrate(url)))
  expect(done.flat().sort((a, b) => a - b)).toEqual(ours.map(({ number }) => number))
  expect(await migrate(urls[1]!)).toEqual([])
})

test('what a file makes belongs to the role that it names, never to the role that connected', async () => {
  const owners = await ask(`
    select distinct r.rolname as owner from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
     where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public') order by 1`)
  expect(owners.map(({ owner }) => owner)).toEqual(['sanxin_owner', 'sanxin_worker'])
})

test('a file that fails leaves nothing of itself and names itself', async () => {
  const broken = parseMigration('9001-broken.sql', '-- x\ncreate table platform.half (a int);\nselect 1 / 0;')
  await expect(migrate(database.urlFor('sanxin_migrator'), { migrations: [...ours, broken] })).rejects.toThrow(
    /^9001-broken\.sql: division by zero/,
  )
  expect(await ask(`select to_regclass('platform.half') as half`)).toEqual([{ half: null }])
  const whole = parseMigration('9001-broken.sql', '-- x\ncreate table platform.half (a int);')
  expect(await migrate(database.urlFor('sanxin_migrator'), { migrations: [...ours, whole] })).toEqual([9001])
})

test('application and worker may not migrate', async () => {
  await expect(migrate(database.urlFor('sanxin_app'))).rejects.toThrow(/permission denied/)
})
