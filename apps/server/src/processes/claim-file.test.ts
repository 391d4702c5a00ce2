import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { claimFile, dropClaim, readClaim, updateClaim } from './claim-file.ts'
import { isAlive, markOf } from './process-mark.ts'

const folder = mkdtempSync(join(tmpdir(), 'sanxin-claim-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a claim is refused while its holder lives, and names the holder with the facts it gave', () => {
  const file = join(folder, 'held')
  writeFileSync(file, JSON.stringify({ ...markOf(process.ppid), address: 'http://127.0.0.1:8010' }))
  expect(claimFile(file, { address: 'mine' })).toMatchObject({ pid: process.ppid, address: 'http://127.0.0.1:8010' })
})

test('the claim of a process that is gone is taken over', () => {
  const file = join(folder, 'left')
  const gone = spawnSync(process.execPath, ['-e', '']).pid
  writeFileSync(file, JSON.stringify({ pid: gone, born: '1@00000000' }))
  expect(claimFile(file, {})).toBeUndefined()
  expect(readClaim(file)?.pid).toBe(process.pid)
})

test('a number that another process uses by now does not keep the claim', () => {
  const file = join(folder, 'reused')
  writeFileSync(file, JSON.stringify({ pid: process.ppid, born: '1@00000000' }))
  expect(claimFile(file, {})).toBeUndefined()
})

test('a claim that makes no sense is taken over, and nothing but the claim stays in the folder', () => {
  const own = mkdtempSync(join(folder, 'own-'))
  writeFileSync(join(own, 'claim'), '{"pi')
  expect(claimFile(join(own, 'claim'), {})).toBeUndefined()
  updateClaim(join(own, 'claim'), { address: 'a' })
  expect(readClaim(join(own, 'claim'))).toMatchObject({ address: 'a' })
  expect(readdirSync(own)).toEqual(['claim'])
  dropClaim(join(own, 'claim'))
  expect(readdirSync(own)).toEqual([])
})

test('this process is alive, a made-up birth is not', () => {
  expect(isAlive(markOf())).toBe(true)
  expect(isAlive({ pid: process.pid, born: '1@00000000' })).toBe(false)
})
