import { createCipheriv, createHash, createSecretKey } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { newSecret, splitKey, unwrapSecret, wrapSecret } from './data-key.ts'
import { type Keyring, makeMasterKey, openBatch, openBlock, readMasterKey, sealBatch, sealBlock, temporaryMasterKey } from './index.ts'
import { openBytes, sealBytes, sealMany } from './seal-bytes.ts'

const runs = Number(process.env.SANXIN_PROPERTY_RUNS ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'sanxin-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

const key = splitKey(7, 'pii', newSecret())
const keyring = { active: () => key, byId: () => key } as unknown as Keyring
const idNumber = { table: 'registry.person', column: 'id_number_sealed' }

test('SM4 and SM3 give the values of GB/T 32907 and GB/T 32905', () => {
  const vector = Buffer.from('0123456789abcdeffedcba9876543210', 'hex')
  const once = createCipheriv('sm4-ecb', vector, null).setAutoPadding(false).update(vector)
  expect(once.toString('hex')).toBe('681edf34d206965e86b3e94f536e4246')
  expect(createHash('sm3').update('abc').digest('hex')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
})

test('a sealed value is version, key id, iv, SM4-CTR and HMAC-SM3, as an independent reader finds it', () => {
  const fixed = { id: 3, cipher: createSecretKey('0123456789abcdeffedcba9876543210', 'hex'), mac: createSecretKey('00'.repeat(32), 'hex') }
  const sealed = sealBytes(fixed, { ...idNumber, rowId: 'r1' }, Buffer.from('13800000000'))
  expect(sealed[0]).toBe(1)
  expect(sealed.readUInt32BE(1)).toBe(3)
  expect(sealed).toHaveLength(1 + 4 + 16 + 11 + 32)
  const stream = createCipheriv('sm4-ctr', fixed.cipher, sealed.subarray(5, 21)).update(sealed.subarray(21, 32))
  expect(stream.toString()).toBe('13800000000')
})

const values = fc.array(fc.option(fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 40 })), { nil: null }), {
  maxLength: 40,
})

test('what a batch seals a batch opens, nulls in their places', () => {
  fc.assert(
    fc.property(values, (drawn) => {
      const items = drawn.map((value, i) => ({ rowId: `row-${i}`, value }))
      const sealed = sealBatch(keyring, idNumber, items)
      const opened = openBatch(
        keyring,
        idNumber,
        sealed.map((each, i) => ({ rowId: `row-${i}`, sealed: each })),
      )
      expect(opened).toEqual(drawn)
    }),
    { numRuns: runs },
  )
})

test('the same value seals differently each time, and no two values of a batch share key stream', () => {
  const items = Array.from({ length: 50 }, (_, i) => ({ rowId: String(i), bytes: Buffer.alloc(40) }))
  const streams = [...sealMany(key, 't', 'c', items), ...sealMany(key, 't', 'c', items)].map((sealed) => sealed.subarray(21, -32))
  const blocks = streams.flatMap((stream) => [stream.subarray(0, 16), stream.subarray(16, 32)].map((block) => block.toString('hex')))
  expect(new Set(blocks).size).toBe(blocks.length)
})

test('a value moved to another row, column or table does not open', () => {
  const sealed = sealBytes(key, { ...idNumber, rowId: 'r1' }, Buffer.from('secret'))
  for (const place of [
    { ...idNumber, rowId: 'r2' },
    { ...idNumber, column: 'phone_sealed', rowId: 'r1' },
    { table: 'registry.unit', column: 'id_number_sealed', rowId: 'r1' },
  ]) {
    expect(() => openBytes(key, place, sealed)).toThrow(/sealed-damaged/)
  }
})

test('one bit flipped anywhere is found', () => {
  const place = { ...idNumber, rowId: 'r1' }
  const sealed = sealBytes(key, place, Buffer.from('secret value'))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: sealed.length * 8 - 1 }), (bit) => {
      const altered = Buffer.from(sealed)
      altered[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => openBytes(key, place, altered)).toThrow(/sealed-damaged/)
    }),
    { numRuns: runs },
  )
  expect(() => openBytes(key, place, sealed.subarray(0, 20))).toThrow(/sealed-damaged/)
})

test('a block of rows comes back as it went in, smaller than its text', () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => ({ row: i, cells: { name: `清溪第${i}贸易有限公司`, phone: '13800000000' } }))
  const place = { table: 'exchange.block', column: 'sealed', rowId: 'b1' }
  const sealed = sealBlock(keyring, place, rows)
  expect(sealed.length).toBeLessThan(JSON.stringify(rows).length / 3)
  expect(openBlock(keyring, place, sealed)).toEqual(rows)
  expect(() => openBlock(keyring, { ...place, rowId: 'b2' }, sealed)).toThrow(/sealed-damaged/)
})

test('a data key opens under its own master key and purpose only', () => {
  const master = temporaryMasterKey()
  const secret = newSecret()
  const wrapped = wrapSecret(master.key, 'pii', secret)
  expect(unwrapSecret(master.key, 'pii', wrapped).equals(secret)).toBe(true)
  expect(() => unwrapSecret(temporaryMasterKey().key, 'pii', wrapped)).toThrow(/sealed-damaged/)
  expect(() => unwrapSecret(master.key, 'audit', wrapped)).toThrow(/sealed-damaged/)
})

test('the master key file is its owner’s alone, is never replaced, and tells when it is damaged or open', () => {
  const file = join(folder, 'keys', 'master.key')
  expect(() => readMasterKey(file)).toThrow(/master-key-missing/)
  const made = makeMasterKey(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readMasterKey(file)).toMatchObject({ id: made.id })
  expect(readMasterKey(file).key.equals(made.key)).toBe(true)
  expect(() => makeMasterKey(file)).toThrow(/EEXIST/)
  const text = readFileSync(file, 'latin1')
  chmodSync(file, 0o644)
  expect(() => readMasterKey(file)).toThrow(/master-key-open/)
  chmodSync(file, 0o600)
  const lines = text.split('\n')
  writeFileSync(file, [lines[0], `${lines[1]!.slice(0, -1)}${lines[1]!.endsWith('0') ? '1' : '0'}`, lines[2], ''].join('\n'))
  expect(() => readMasterKey(file)).toThrow(/master-key-damaged/)
})
