import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { keepUpload } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'sanxin-uploads-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('an upload is kept under its SM3, once however often it comes, readable by its owner alone', async () => {
  const kept = await keepUpload(folder, Readable.from([Buffer.from('单位,'), Buffer.from('名称')]))
  const again = await keepUpload(folder, Readable.from([Buffer.from('单位,名称')]))
  expect(again).toEqual(kept)
  expect(kept.sm3).toBe(createHash('sm3').update('单位,名称').digest('hex'))
  expect(kept.bytes).toBe(Buffer.byteLength('单位,名称'))
  expect(readFileSync(kept.path, 'utf8')).toBe('单位,名称')
  expect(statSync(kept.path).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toHaveLength(1)
})

test('an upload that breaks off leaves nothing', async () => {
  const before = readdirSync(folder)
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half')
      throw new Error('line dropped')
    })(),
  )
  await expect(keepUpload(folder, broken)).rejects.toThrow('line dropped')
  expect(readdirSync(folder)).toEqual(before)
})
