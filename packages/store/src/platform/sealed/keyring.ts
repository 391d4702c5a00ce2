import { createHmac, type KeyObject } from 'node:crypto'
import { sql } from 'kysely'
import { storeProblems } from '../problems.ts'
import type { Store } from '../request/index.ts'
import type { Tx } from '../request/tx.ts'
import { type DataKey, newSecret, splitKey, unwrapSecret, wrapSecret } from './data-key.ts'
import type { MasterKey } from './master-key.ts'

const { problem } = storeProblems

/** What the keys are for: fields of persons, source files, secrets of the installation, the audit trail, equality of fields. */
export const keyPurposes = ['pii', 'file', 'secret', 'audit', 'index'] as const
export type KeyPurpose = (typeof keyPurposes)[number]

/** The data keys of one database, unwrapped in memory. */
export interface Keyring {
  /** the key that seals now */
  active(purpose: KeyPurpose): DataKey
  /** @throws Problem `store.key-missing` when what it sealed can no longer be opened */
  byId(id: number): DataKey
  /** Keyed hash for equality of a field, 16 bytes; every field name has a key of its own. The caller brings the value to its normal form. */
  blindIndex(field: string, value: string): Buffer
  /** A secret of the installation by name, 32 bytes as hexadecimal: stable while the data keys are. */
  secret(name: string): string
}

interface KeyRow {
  id: number
  purpose: string
  wrapped: Buffer
  master_id: string
  state: 'active' | 'decrypt' | 'destroyed'
}

/** Whether this database already has data keys: then a missing master key file must not be replaced by a new one. */
export const hasDataKeys = (store: Store): Promise<boolean> => store.asSystem('open-keys', async (tx) => (await loadKeys(tx)).length > 0)

/**
 * Unwraps the data keys and makes those that are missing.
 * @throws Problem `store.master-key-wrong` when the keys were wrapped by another master key
 */
export async function openKeyring(store: Store, master: MasterKey): Promise<Keyring> {
  const rows = await store.asSystem('open-keys', async (tx) => {
    await sql`select pg_advisory_xact_lock(7263, 3)`.execute(tx)
    const present = await loadKeys(tx)
    const foreign = present.find((row) => row.master_id !== master.id)
    if (foreign) throw problem('master-key-wrong', { expected: foreign.master_id, found: master.id })
    const missing = keyPurposes.filter((purpose) => !present.some((row) => row.purpose === purpose && row.state === 'active'))
    for (const purpose of missing) {
      const wrapped = wrapSecret(master.key, purpose, newSecret())
      await sql`insert into platform.data_key (purpose, wrapped, master_id) values (${purpose}, ${wrapped}, ${master.id})`.execute(tx)
    }
    return missing.length > 0 ? loadKeys(tx) : present
  })
  return keyringOf(rows, master.key)
}

const loadKeys = async (tx: Tx): Promise<KeyRow[]> =>
  (
    await sql<KeyRow>`select id, purpose, wrapped, master_id, state from platform.data_key where state <> 'destroyed' order by id`.execute(
      tx,
    )
  ).rows

function keyringOf(rows: readonly KeyRow[], master: KeyObject): Keyring {
  const byId = new Map<number, DataKey>()
  const active = new Map<string, DataKey>()
  for (const { id, purpose, wrapped, state } of rows) {
    const key = splitKey(id, purpose, unwrapSecret(master, purpose, wrapped))
    byId.set(id, key)
    if (state === 'active') active.set(purpose, key)
  }
  const indexKeys = new Map<string, KeyObject>()
  const indexKey = (field: string) => {
    const known = indexKeys.get(field)
    if (known) return known
    const made = splitKey(0, `index ${field}`, active.get('index')!.mac).mac
    indexKeys.set(field, made)
    return made
  }
  return {
    active: (purpose) => active.get(purpose)!,
    byId: (id) => {
      const key = byId.get(id)
      if (!key) throw problem('key-missing', { id })
      return key
    },
    blindIndex: (field, value) => createHmac('sm3', indexKey(field)).update(value).digest().subarray(0, 16),
    secret: (name) => splitKey(0, `secret ${name}`, active.get('secret')!.mac).mac.export().toString('hex'),
  }
}
