import { newId } from '@sanxin/kernel'
import { aDistrictActor, openTestStore } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findActor, findSession, insertAccount, listAccounts, listScopeNodes, replaceGrants, saveScopeNodes, setActive } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
afterAll(() => store.close())
const admin = aDistrictActor('security-administrator')
const [district, street] = [newId(), newId()]
const alter = (statement: string, values: unknown[] = []) =>
  withConnection(database.superuserUrl, (client) => client.query(statement, values))

beforeAll(async () => {
  await store.asSystem('number-areas', (tx) =>
    saveScopeNodes(tx, 'area', [
      { id: district, parentId: null, name: '云汀高新区', lft: 1, rgt: 9_999 },
      { id: street, parentId: district, name: '清溪街道', lft: 1_000, rgt: 1_999 },
    ]),
  )
})

const clerk = (userName: string) =>
  store.inRequest(admin, (tx) =>
    insertAccount(tx, {
      userName,
      name: '周静安',
      office: '清溪街道党建办',
      grants: [{ role: 'sub-district', tree: 'area', nodeId: street, mode: 'below' }],
    }),
  )

test('an actor has the numbers of his nodes as the tree is numbered now', async () => {
  const id = await clerk('zhou.jingan')
  expect(await findActor(store, id)).toMatchObject({
    accountId: id,
    roles: ['sub-district'],
    scopes: [{ role: 'sub-district', nodeName: '清溪街道', mode: 'below', lo: 1_000, hi: 1_999 }],
  })
  await store.asSystem('number-areas', (tx) =>
    saveScopeNodes(tx, 'area', [{ id: street, parentId: district, name: '清溪街道', lft: 2_000, rgt: 2_999 }]),
  )
  expect((await findActor(store, id))!.scopes[0]).toMatchObject({ lo: 2_000, hi: 2_999 })
  expect((await store.onlyRead(admin, (tx) => listScopeNodes(tx, 'area'))).map(({ lft }) => lft)).toEqual([1, 2_000])
})

test('new grants replace the old ones, a disabled account is nobody', async () => {
  const id = await clerk('li.wen')
  await store.inRequest(admin, (tx) => replaceGrants(tx, id, [{ role: 'reviewer', tree: 'area', nodeId: null, mode: 'whole' }]))
  expect(await findActor(store, id)).toMatchObject({ roles: ['reviewer'], scopes: [{ mode: 'whole', lo: 0 }] })
  await store.inRequest(admin, (tx) => setActive(tx, id, false))
  expect(await findActor(store, id)).toBeUndefined()
  const accounts = await store.onlyRead(admin, listAccounts)
  expect(accounts.find((account) => account.id === id)).toMatchObject({ userName: 'li.wen', active: false, isDemo: false })
})

test('nobody holds two of the three administrators’ offices', async () => {
  const both = store.inRequest(admin, (tx) =>
    insertAccount(tx, {
      userName: 'everything',
      name: '全能',
      office: '信息中心',
      grants: [
        { role: 'system-administrator', tree: 'area', nodeId: null, mode: 'whole' },
        { role: 'audit-administrator', tree: 'area', nodeId: null, mode: 'whole' },
      ],
    }),
  )
  await expect(both).rejects.toThrow(/account_administrators_apart/)
})

test('a session opens its account until it idles half an hour, is 12 hours old, expires, or the account is disabled', async () => {
  const id = await clerk('chen.yu')
  await alter(
    `insert into credential.subject (id, name, email, user_name) values ($1::uuid, 'x', $1::uuid || '@account.invalid', $1::uuid::text)`,
    [id],
  )
  const open = async (change: string) => {
    const token = newId()
    await alter(
      `insert into credential.session (id, token, subject_id, expires_at) values ($1::uuid, $1::uuid::text, $2, now() + interval '1 day')`,
      [token, id],
    )
    if (change) await alter(`update credential.session set ${change} where token = $1`, [token])
    return findSession(store, token)
  }
  expect(await open('')).toMatchObject({ userName: 'chen.yu', office: '清溪街道党建办', isDemo: false, actor: { accountId: id } })
  expect(await open(`seen_at = now() - interval '29 minutes'`)).toBeDefined()
  expect(await open(`seen_at = now() - interval '31 minutes'`)).toBeUndefined()
  expect(await open(`created_at = now() - interval '13 hours'`)).toBeUndefined()
  expect(await open('expires_at = now()')).toBeUndefined()
  await store.inRequest(admin, (tx) => setActive(tx, id, false))
  expect(await open('')).toBeUndefined()
})

test('looking at a session keeps it awake', async () => {
  const id = await clerk('wu.min')
  await alter(
    `insert into credential.subject (id, name, email, user_name) values ($1::uuid, 'x', $1::uuid || '@account.invalid', $1::uuid::text)`,
    [id],
  )
  await alter(
    `insert into credential.session (id, token, subject_id, expires_at, seen_at) values ($1, 'awake', $1, now() + interval '1 day', now() - interval '20 minutes')`,
    [id],
  )
  expect(await findSession(store, 'awake')).toBeDefined()
  const { rows } = await alter(`select seen_at > now() - interval '1 minute' as fresh from credential.session where token = 'awake'`)
  expect(rows).toEqual([{ fresh: true }])
  expect(await findSession(store, 'no such token')).toBeUndefined()
})
