import { openKeyring } from '@sanxin/store/platform/keys'
import { openStore, type Store } from '@sanxin/store/platform/request'
import { temporaryMasterKey } from '@sanxin/store/platform/sealed'
import { fakeClock } from '../clock/index.ts'
import type { TestDatabase } from '../database/index.ts'

/** The doors to a test database, with data keys of their own and a clock that stands still unless another is given. */
export async function openTestStore(
  database: TestDatabase,
  { clock = fakeClock(), connections = 3 }: { clock?: Store['clock']; connections?: number } = {},
): Promise<Store> {
  const store = openStore({
    appUrl: database.urlFor('sanxin_app'),
    workerUrl: database.urlFor('sanxin_worker'),
    appConnections: connections,
    workerConnections: connections,
    clock,
  })
  store.useKeyring(await openKeyring(store, temporaryMasterKey()))
  return store
}
