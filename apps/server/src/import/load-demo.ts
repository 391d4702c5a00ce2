import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf } from '@sanxin/kernel'
import { createDemoAccounts, type DemoAccount } from '@sanxin/server/platform/identity'
import { interruptedBatches, setBatchState } from '@sanxin/store/platform/exchange'
import { makeDistrict, writeDistrict } from '@sanxin/testkit/district'
import { type District, markDemo, renameDistrict } from '../district/index.ts'
import { runFiles, stageFiles } from './import-files.ts'

/** The demo district is always drawn from this seed. */
const demoSeed = 20261120
/** As damaged as the worst deliveries, so that the review queue has something to decide. */
const demoMess = 1

/**
 * Fills an empty data folder with the demo: the workbooks of an invented district, through the importer that everybody uses.
 * Begun again after an interruption it drops what was not finished; what was imported is not imported twice.
 */
export async function loadDemo(
  district: District,
  onProgress: (what: string, done: number, total: number) => void = () => {},
): Promise<DemoAccount[]> {
  const { store } = district
  markDemo(district.dataDir, 'loading')
  await store.asSystem('load-demo', async (tx) => {
    for (const { id } of await interruptedBatches(tx)) await setBatchState(tx, id, 'cancelled', { progress: null })
  })
  const folder = await mkdtemp(join(tmpdir(), 'sanxin-demo-'))
  try {
    const made = makeDistrict({ seed: demoSeed, mess: demoMess, today: dayOf(store.clock.now()) })
    const files = (await writeDistrict(folder, made)).map((name) => join(folder, name))
    await renameDistrict(store, made.world.place.zone)
    const batchId = await stageFiles(district, files, '演示区首批资料', (name, rows) => onProgress(name, rows, 0))
    const { files: staged } = await runFiles(district, batchId, (step, done, total) => onProgress(step, done, total))
    const refused = staged.filter(({ state }) => state !== 'staged').map(({ name }) => name)
    if (refused.length > 0) throw new Error(`The demo's own workbooks were refused: ${refused.join(', ')}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const accounts = await createDemoAccounts(district)
  markDemo(district.dataDir, 'loaded')
  return accounts
}
