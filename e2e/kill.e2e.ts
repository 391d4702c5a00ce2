import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readAcknowledged } from '../bench/kill/acknowledgements.ts'
import { splitDeliveries, writeRosters } from '../bench/kill/deliveries.ts'
import { judge } from '../bench/kill/judge.ts'
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

  // The judge sees what it is there to see.
  const acknowledged = readAcknowledged(join(work, 'killed.jsonl'))
  const { facts } = killed
  const [first, ...rest] = facts.rows
  const harmed = {
    'a lost row': { ...facts, rows: rest },
    'a row stored twice': { ...facts, rows: [first!, ...facts.rows] },
    'a lost file': { ...facts, files: facts.files.slice(1) },
    'a file taken twice': { ...facts, files: [...facts.files, facts.files[0]!] },
    'a run that did not end': { ...facts, batches: facts.batches.map((batch) => ({ ...batch, state: 'running' })) },
    'a mapping that was forgotten': { ...facts, files: facts.files.map((file) => ({ ...file, mapping: [] })) },
    'a unit torn apart': { ...facts, unitGroups: facts.unitGroups.slice(1) },
    'an altered audit row': { ...facts, audit: { ...facts.audit, broken: 1 } },
  }
  for (const [what, seen] of Object.entries(harmed)) expect(judge(acknowledged, seen, killed.facts), what).not.toEqual([])
})
