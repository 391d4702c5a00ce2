import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Keyring } from './keyring.ts'
import { keyIdOf, openBytes, type Place, sealBytes } from './seal-bytes.ts'

/** Blocks are small pieces of files: what unpacks to more than this is no block of ours. */
const largestBlock = 64 * 1024 * 1024

/** Compresses and seals plain data, such as a thousand source rows, as one value. */
export const sealBlock = (keyring: Keyring, place: Place, data: unknown): Buffer =>
  sealBytes(keyring.active('file'), place, deflateRawSync(JSON.stringify(data), { level: 3 }))

/**
 * @returns what was given to `sealBlock`, as JSON keeps it
 * @throws Problem `store.sealed-damaged`, `store.key-missing`
 */
export function openBlock<Data>(keyring: Keyring, place: Place, sealed: Uint8Array): Data {
  const packed = openBytes(keyring.byId(keyIdOf(sealed, place)), place, sealed)
  return JSON.parse(inflateRawSync(packed, { maxOutputLength: largestBlock }).toString()) as Data
}
