import { openTestStore } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { afterAll, expect, test } from 'vitest'
import { openBatch, sealBatch, temporaryMasterKey } from '../sealed/index.ts'
import { hasDataKeys, openKeyring } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
afterAll(() => store.close())
const phone = { table: 'registry.person', column: 'phone_sealed' }

test('the keys of a database open again under the same master key only', async () => {
  await withConnection(database.superuserUrl, (client) => client.query('delete from platform.data_key'))
  expect(await hasDataKeys(store)).toBe(false)
  const master = temporaryMasterKey()
  const first = await openKeyring(store, master)
  const again = await openKeyring(store, master)
  expect(await hasDataKeys(store)).toBe(true)
  const sealed = sealBatch(first, phone, [{ rowId: 'p1', value: '13800000000' }])
  expect(openBatch(again, phone, [{ rowId: 'p1', sealed: sealed[0]! }])).toEqual(['13800000000'])
  expect(again.blindIndex('phone', '13800000000')).toEqual(first.blindIndex('phone', '13800000000'))
  expect(again.secret('sessions')).toBe(first.secret('sessions'))
  await expect(openKeyring(store, temporaryMasterKey())).rejects.toMatchObject({ code: 'store.master-key-wrong' })
})

test('a blind index differs by field and by database, and has 16 bytes', async () => {
  const ring = store.keyring()
  expect(ring.blindIndex('phone', '1')).toHaveLength(16)
  expect(ring.blindIndex('phone', '1')).not.toEqual(ring.blindIndex('id_number', '1'))
  expect(ring.secret('a')).not.toBe(ring.secret('b'))
})

test('two starts at the same moment make one set of keys', async () => {
  await withConnection(database.superuserUrl, (client) => client.query('delete from platform.data_key'))
  const master = temporaryMasterKey()
  const rings = await Promise.all([openKeyring(store, master), openKeyring(store, master), openKeyring(store, master)])
  expect(new Set(rings.map((ring) => ring.active('pii').id)).size).toBe(1)
})
