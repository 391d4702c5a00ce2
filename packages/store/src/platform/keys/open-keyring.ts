import { sql } from 'kysely'
import { storeProblems } from '../problems.ts'
import type { Store, Tx } from '../request/index.ts'
import { type KeyRow, type Keyring, keyPurposes, keyringOf, type MasterKey, newSecret, wrapSecret } from '../sealed/index.ts'

const { problem } = storeProblems

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
