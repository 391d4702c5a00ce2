import { openKeyring } from '@sanxin/store/platform/keys'
import { openStore, type Store } from '@sanxin/store/platform/request'
import { temporaryMasterKey } from '@sanxin/store/platform/sealed'
import { afterAll } from 'vitest'
import type { TestDatabase } from '../database/index.ts'

/** The store of a test file with keys of its own, closed after the last test. */
export async function openTestStore(database: TestDatabase): Promise<Store> {
  const store = openStore({
    appUrl: database.urlFor('sanxin_app'),
    workerUrl: database.urlFor('sanxin_worker'),
    appConnections: 3,
    workerConnections: 1,
  })
  store.useKeyring(await openKeyring(store, temporaryMasterKey()))
  afterAll(() => store.close())
  return store
}
