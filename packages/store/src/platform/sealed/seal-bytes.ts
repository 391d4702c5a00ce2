import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'
import { storeProblems } from '../problems.ts'

/** Where a sealed value lives; a value copied to another row or column does not open. */
export interface Place {
  table: string
  column: string
  rowId: string
}

interface SealingKey {
  id: number
  cipher: KeyObject
  mac: KeyObject
}

// version (1) ‖ key id (4) ‖ iv (16) ‖ SM4-CTR ‖ HMAC-SM3 (32)
const version = 1
const headBytes = 21
const macBytes = 32
const blockBytes = 16

/** Seals many values with one cipher: one random prefix per batch, each value begins at a counter of its own. */
export function sealMany(key: SealingKey, table: string, column: string, items: readonly { rowId: string; bytes: Uint8Array }[]): Buffer[] {
  const prefix = randomBytes(10)
  const starts: number[] = []
  let blocks = 0
  for (const { bytes } of items) {
    starts.push(blocks)
    blocks += Math.max(1, Math.ceil(bytes.length / blockBytes))
  }
  const clear = Buffer.alloc(blocks * blockBytes)
  for (const [i, { bytes }] of items.entries()) clear.set(bytes, starts[i]! * blockBytes)
  const iv = Buffer.concat([prefix, Buffer.alloc(6)])
  const hidden = createCipheriv('sm4-ctr', key.cipher, iv).update(clear)
  clear.fill(0)
  return items.map(({ rowId, bytes }, i) => {
    const sealed = Buffer.allocUnsafe(headBytes + bytes.length + macBytes)
    sealed[0] = version
    sealed.writeUInt32BE(key.id, 1)
    prefix.copy(sealed, 5)
    sealed.writeUIntBE(starts[i]!, 15, 6)
    hidden.copy(sealed, headBytes, starts[i]! * blockBytes, starts[i]! * blockBytes + bytes.length)
    macOf(key.mac, { table, column, rowId }, sealed.subarray(0, -macBytes)).copy(sealed, headBytes + bytes.length)
    return sealed
  })
}

export const sealBytes = (key: SealingKey, { table, column, rowId }: Place, bytes: Uint8Array): Buffer =>
  sealMany(key, table, column, [{ rowId, bytes }])[0]!

/** @throws Problem `store.sealed-damaged` */
export function openBytes(key: SealingKey, place: Place, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length)
  const body = bytes.subarray(0, -macBytes)
  if (
    bytes.length < headBytes + macBytes ||
    bytes[0] !== version ||
    !timingSafeEqual(macOf(key.mac, place, body), bytes.subarray(-macBytes))
  ) {
    throw storeProblems.problem('sealed-damaged', { ...place })
  }
  return createDecipheriv('sm4-ctr', key.cipher, body.subarray(5, headBytes)).update(body.subarray(headBytes))
}

/** The key that sealed a value. @throws Problem `store.sealed-damaged` when it is no sealed value at all */
export function keyIdOf(sealed: Uint8Array, place: Place): number {
  if (sealed.length < headBytes + macBytes || sealed[0] !== version) throw storeProblems.problem('sealed-damaged', { ...place })
  return Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length).readUInt32BE(1)
}

function macOf(key: KeyObject, { table, column, rowId }: Place, body: Uint8Array): Buffer {
  const mac = createHmac('sm3', key)
  // Lengths first, so that no two places spell the same bytes.
  mac.update(`${table.length}:${table}${column.length}:${column}${rowId.length}:${rowId}|`)
  return mac.update(body).digest()
}
