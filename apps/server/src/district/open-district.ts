import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '@sanxin/store/platform/migrate'
import { openStore, type Store } from '@sanxin/store/platform/request'
import { hasDataKeys, makeMasterKey, openKeyring, readMasterKey } from '@sanxin/store/platform/sealed'
import { type BlockSealer, blockSealer } from '@sanxin/store/platform/exchange'
import { type Clock, systemClock } from '@sanxin/kernel'
import type { Postgres } from '../postgres/index.ts'
import { ensureDistrict } from './ensure-district.ts'

/** An opened data folder: the one district in it, its store and keys. */
export interface District {
  dataDir: string
  store: Store
  sealer: BlockSealer
  /** where uploads wait until they have been read */
  quarantine: string
  close(): Promise<void>
}

/** Migrates the database, opens the doors, finds or makes the keys, and makes sure that there is a district to work in. */
export async function openDistrict(dataDir: string, postgres: Pick<Postgres, 'superuserUrl' | 'urlFor'>, { clock = systemClock }: { clock?: Clock } = {}): Promise<District> {
  await migrate(postgres.superuserUrl)
  const store = openStore({ appUrl: postgres.urlFor('sanxin_app'), workerUrl: postgres.urlFor('sanxin_worker'), clock })
  try {
    const keyring = await openKeyring(store, await masterKey(store, dataDir))
    store.useKeyring(keyring)
    await ensureDistrict(store)
    return { dataDir, store, sealer: blockSealer(keyring), quarantine: join(dataDir, 'quarantine'), close: () => store.close() }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** A missing key file is made anew only while nothing has been sealed: otherwise the old one must be found again. */
async function masterKey(store: Store, dataDir: string) {
  const file = process.env.SANXIN_MASTER_KEY_FILE ?? join(dataDir, 'keys', 'master.key')
  return existsSync(file) || (await hasDataKeys(store)) ? readMasterKey(file) : makeMasterKey(file)
}
