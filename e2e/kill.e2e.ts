import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { splitDeliveries, writeRosters } from '../bench/kill/deliveries.ts'
import { proveImport } from '../bench/kill/prove-import.ts'

const work = mkdtempSync(join(tmpdir(), 'sanxin-kill-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const kills = 3

test('kill -9 in the middle of reading, effect and run loses nothing and doubles nothing', async () => {
  const folder = await writeRosters(join(work, 'rosters'), { units: 24, seed: 7 })
  const deliveries = splitDeliveries(folder, work, 2)
  const { faults, killed } = await proveImport({ work, deliveries, kills, seed: 7, within: ['staging', 'preview', 'run'] })
  expect(faults).toEqual([])
  expect(killed.killedIn).toHaveLength(kills)
  expect(killed.facts.units.length).toBeGreaterThan(20)
  expect(killed.facts.rows.filter((line) => line.endsWith('|duplicate')).length).toBeGreaterThan(0)
  expect(killed.facts.rows.filter((line) => line.endsWith('|refused'))).toHaveLength(2)
})
