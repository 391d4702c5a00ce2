import { createHmac, type KeyObject } from 'node:crypto'
import { storeProblems } from '../problems.ts'
import { type DataKey, splitKey, unwrapSecret } from './data-key.ts'

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

/** A wrapped key as the database keeps it. */
export interface KeyRow {
  id: number
  purpose: string
  wrapped: Buffer
  master_id: string
  state: 'active' | 'decrypt' | 'destroyed'
}

/** The keys of these rows, unwrapped. */
export function keyringOf(rows: readonly KeyRow[], master: KeyObject): Keyring {
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
