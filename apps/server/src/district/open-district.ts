import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, systemClock } from '@sanxin/kernel'
import type { ExchangeContext } from '@sanxin/server/platform/exchange'
import { type Identity, openIdentity } from '@sanxin/server/platform/identity'
import { openCredentials } from '@sanxin/store/platform/credentials'
import { blockSealer } from '@sanxin/store/platform/exchange'
import { migrate } from '@sanxin/store/platform/migrate'
import { openStore, type Store } from '@sanxin/store/platform/request'
import { hasDataKeys, makeMasterKey, openKeyring, readMasterKey } from '@sanxin/store/platform/sealed'
import type { Postgres } from '../postgres/index.ts'
import { ensureDistrict } from './ensure-district.ts'
import { rosterKinds } from './rosters.ts'

/** An opened data folder: the one district in it, its doors and keys. */
export interface District extends ExchangeContext {
  dataDir: string
  identity: Identity
  workerUrl: string
  close(): Promise<void>
}

export interface OpenDistrict {
  clock?: Clock
  /** the pages are reached over https */
  secure?: boolean
}

/** Migrates the database, opens the doors, finds or makes the keys, and makes sure that there is a district to work in. */
export async function openDistrict(dataDir: string, postgres: Pick<Postgres, 'superuserUrl' | 'urlFor'>, { clock = systemClock, secure = false }: OpenDistrict = {}): Promise<District> {
  await migrate(postgres.superuserUrl)
  const workerUrl = postgres.urlFor('sanxin_worker')
  const store = openStore({ appUrl: postgres.urlFor('sanxin_app'), workerUrl, clock, onError: (error) => console.error(error.message) })
  const credentials = openCredentials({ identityUrl: postgres.urlFor('sanxin_identity') })
  const close = async (): Promise<void> => {
    await Promise.all([store.close(), credentials.close()])
  }
  try {
    const keyring = await openKeyring(store, await masterKey(store, dataDir))
    store.useKeyring(keyring)
    await ensureDistrict(store)
    const identity = openIdentity({ store, credentials, secure })
    return { dataDir, store, identity, workerUrl, sealer: blockSealer(keyring), quarantine: join(dataDir, 'quarantine'), kinds: rosterKinds, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A missing key file is made anew only while nothing has been sealed: otherwise the old one must be found again. */
async function masterKey(store: Store, dataDir: string) {
  const file = process.env.SANXIN_MASTER_KEY_FILE ?? join(dataDir, 'keys', 'master.key')
  return existsSync(file) || (await hasDataKeys(store)) ? readMasterKey(file) : makeMasterKey(file)
}
