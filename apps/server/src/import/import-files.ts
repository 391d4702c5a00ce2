import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Effect } from '@sanxin/contract/platform/exchange'
import { localOperator } from '@sanxin/domain/platform/access'
import { newId } from '@sanxin/kernel'
import { discardFile, receiveFile, stageFile } from '@sanxin/server/platform/exchange'
import { record } from '@sanxin/store/platform/audit'
import { addFile, createBatch, findBatch, type ImportedFile, listFiles, setBatchState, setFile } from '@sanxin/store/platform/exchange'
import type { District } from '../district/index.ts'
import { type OnProgress, previewBatch, runBatch } from '../settle/run-settle.ts'

export interface ImportReport {
  batchId: string
  number: number
  files: ImportedFile[]
  effect: Effect | null
  result: object | null
}

/** Takes files of this machine into a new batch as the local operator, the same way as an upload goes. */
export async function stageFiles(
  district: District,
  paths: readonly string[],
  label: string,
  onFile: (name: string, rows: number) => void = () => {},
): Promise<string> {
  const { store, quarantine } = district
  const batchId = newId<'batch'>()
  await store.inRequest(localOperator, async (tx) => {
    await createBatch(tx, { id: batchId, label, createdBy: localOperator.name })
    await record(tx, { event: 'import.batch-begun', subject: { kind: 'batch', id: batchId } })
  })
  for (const path of paths) {
    const name = basename(path)
    const received = await receiveFile(quarantine, newId(), createReadStream(path))
    await store.inRequest(localOperator, async (tx) => {
      await addFile(tx, { id: received.id, batchId, name })
      await setFile(tx, received.id, { state: 'uploaded', bytes: received.bytes, sm3: received.sm3 })
      await record(tx, { event: 'import.file-received', subject: { kind: 'file', id: received.id }, facts: { bytes: received.bytes } })
    })
    const staged = await stageFile(district, received.id, { onRows: (rows) => onFile(name, rows) })
    onFile(name, staged.read)
  }
  return batchId
}

/** The effect of a staged batch. */
export const previewFiles = async (district: District, batchId: string, onProgress: OnProgress): Promise<Effect> =>
  (await previewBatch(district, batchId, onProgress)).effect

/** Runs a staged batch to its end and reports what became of every file. */
export async function runFiles(
  district: District,
  batchId: string,
  onProgress: OnProgress,
  effect: Effect | null = null,
): Promise<ImportReport> {
  const { store, quarantine } = district
  await store.inRequest(localOperator, (tx) => setBatchState(tx, batchId, 'running', { startedAt: new Date(store.clock.now()) }))
  await runBatch(district, batchId, onProgress)
  const { batch, files } = await store.inRequest(localOperator, async (tx) => ({
    batch: (await findBatch(tx, batchId))!,
    files: await listFiles(tx, batchId),
  }))
  for (const { id } of files) await discardFile(quarantine, id)
  return { batchId, number: batch.number, files, effect, result: batch.result as object | null }
}
