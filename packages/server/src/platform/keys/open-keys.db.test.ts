import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@sanxin/store/platform/request'
import { fileDatabase } from '@sanxin/testkit/database'
import { afterAll, expect, test } from 'vitest'
import { openKeys } from './index.ts'

const database = await fileDatabase()
const store = openStore({ appUrl: database.urlFor('sanxin_app'), workerUrl: database.urlFor('sanxin_worker') })
const folder = mkdtempSync(join(tmpdir(), 'sanxin-data-'))
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

test('the first start makes the key, later starts use it, and without it a sealed database does not get a new one', async () => {
  const file = join(folder, 'keys', 'master.key')
  expect(await openKeys(store, file)).toEqual({ isNew: true })
  const index = store.keyring().blindIndex('phone', '13800000000')
  expect(await openKeys(store, file)).toEqual({ isNew: false })
  expect(store.keyring().blindIndex('phone', '13800000000')).toEqual(index)
  renameSync(file, `${file}.away`)
  await expect(openKeys(store, file)).rejects.toMatchObject({ code: 'store.master-key-missing' })
})
