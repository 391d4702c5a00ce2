import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'
import { openBytes, sealBytes } from './seal-bytes.ts'

/** One data key, split: never the same key for cipher and for MAC. */
export interface DataKey {
  id: number
  purpose: string
  cipher: KeyObject
  mac: KeyObject
}

const keyBytes = 16
const macBytes = 32

/** HKDF-SM3 (RFC 5869 with SM3) splits a secret into its two keys. */
export function splitKey(id: number, purpose: string, secret: KeyObject): DataKey {
  const derive = (use: string, length: number) =>
    createSecretKey(Buffer.from(hkdfSync('sm3', secret, Buffer.alloc(0), `sanxin ${purpose} ${use}`, length)))
  return { id, purpose, cipher: derive('cipher', keyBytes), mac: derive('mac', macBytes) }
}

export const newSecret = (): KeyObject => createSecretKey(randomBytes(keyBytes))

const place = (purpose: string) => ({ table: 'platform.data_key', column: 'wrapped', rowId: purpose })

/** A data key under the master key, bound to its purpose. */
export const wrapSecret = (master: KeyObject, purpose: string, secret: KeyObject): Buffer =>
  sealBytes(splitKey(0, 'wrap', master), place(purpose), secret.export())

/** @throws Problem `store.sealed-damaged` when the master key is another one or the row was altered */
export const unwrapSecret = (master: KeyObject, purpose: string, wrapped: Buffer): KeyObject =>
  createSecretKey(openBytes(splitKey(0, 'wrap', master), place(purpose), wrapped))
