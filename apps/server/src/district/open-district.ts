import { join } from 'node:path'
import { type Clock, systemClock } from '@sanxin/kernel'
import type { ExchangeContext } from '@sanxin/server/platform/exchange'
import { type Identity, openIdentity } from '@sanxin/server/platform/identity'
import { openKeys } from '@sanxin/server/platform/keys'
import { type Credentials, openCredentials } from '@sanxin/store/platform/credentials'
import { blockSealer } from '@sanxin/store/platform/exchange'
import { migrate } from '@sanxin/store/platform/migrate'
import { openStore } from '@sanxin/store/platform/request'
import type { Postgres } from '../postgres/index.ts'
import { requireOwnDistrict } from './demo-closed.ts'
import { ensureDistrict } from './ensure-district.ts'
import { rosterKinds } from './rosters.ts'

/** An opened data folder: the one district in it, its doors and keys. */
export interface District extends ExchangeContext {
  dataDir: string
  identity: Identity
  credentials: Credentials
  workerUrl: string
  close(): Promise<void>
}

export interface OpenDistrict {
  clock?: Clock
  /** the pages are reached over https */
  secure?: boolean
  /** told of a master key that was just made: without it what it seals cannot be opened */
  onNewKey?: (file: string) => void
}

/** Migrates the database, opens the doors, finds or makes the keys, and makes sure that there is a district to work in. */
export async function openDistrict(
  dataDir: string,
  postgres: Pick<Postgres, 'superuserUrl' | 'urlFor'>,
  { clock = systemClock, secure = false, onNewKey = () => {} }: OpenDistrict = {},
): Promise<District> {
  await migrate(postgres.superuserUrl)
  const workerUrl = postgres.urlFor('sanxin_worker')
  const store = openStore({ appUrl: postgres.urlFor('sanxin_app'), workerUrl, clock, onError: (error) => console.error(error.message) })
  const credentials = openCredentials({ identityUrl: postgres.urlFor('sanxin_identity') })
  const close = async (): Promise<void> => {
    await Promise.all([store.close(), credentials.close()])
  }
  try {
    const keyFile = process.env.SANXIN_MASTER_KEY_FILE ?? join(dataDir, 'keys', 'master.key')
    if ((await openKeys(store, keyFile)).isNew) onNewKey(keyFile)
    await ensureDistrict(store)
    const identity = openIdentity({ store, credentials, secure })
    return {
      dataDir,
      store,
      identity,
      credentials,
      workerUrl,
      sealer: blockSealer(store.keyring()),
      quarantine: join(dataDir, 'quarantine'),
      kinds: rosterKinds,
      requireOpen: () => requireOwnDistrict(dataDir),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
