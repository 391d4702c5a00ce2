// kill -9 of the server at random moments of an import: node bench/kill/kill-import.ts [DIR] [--kills 20] [--seed 1] [--units 400] [--within staging,run]
// Without DIR the workbooks of an invented district are used. Exits 1 when anything acknowledged is lost, doubled or different.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { splitDeliveries, writeRosters } from './deliveries.ts'
import { proveImport } from './prove-import.ts'
import { phases } from './walk-batch.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    units: { type: 'string', default: '400' },
    within: { type: 'string', default: phases.join(',') },
    keep: { type: 'boolean', default: false },
  },
})
const [kills, seed, units] = [Number(values.kills), Number(values.seed), Number(values.units)]
const within = phases.filter((phase) => values.within.split(',').includes(phase))
if (within.length === 0) throw new Error(`--within takes ${phases.join(', ')}`)
const work = mkdtempSync(join(tmpdir(), 'sanxin-kill-'))
const folder = positionals[0] ?? (await writeRosters(join(work, 'rosters'), { units, seed }))
const deliveries = splitDeliveries(folder, work)
console.log(`${folder}: ${deliveries.map(({ paths }) => paths.length).join(' + ')} files, ${kills} kills, seed ${seed}`)

const { lines, faults } = await proveImport({ work, deliveries, kills, seed, within })
for (const line of lines) console.log(line)
for (const fault of faults) console.log(`✗ ${fault}`)
console.log(
  faults.length === 0
    ? '✓ nothing lost, nothing doubled, nothing different from a run in peace'
    : `${faults.length} faults; folders kept in ${work}`,
)
if (faults.length === 0 && !values.keep) rmSync(work, { recursive: true, force: true })
process.exitCode = faults.length === 0 ? 0 : 1
