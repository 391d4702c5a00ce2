import type { Progress } from '@sanxin/contract/platform/exchange'
import { Problem } from '@sanxin/kernel'
import {
  discardFile,
  type ExchangeContext,
  type KeptEffect,
  refuseFile,
  type StagedRecognition,
  shownChanges,
  stageFile,
  tasks,
} from '@sanxin/server/platform/exchange'
import { findActor } from '@sanxin/store/platform/accounts'
import { findBatch, findBatchForUpdate, findFile, listFiles, setBatchProgress, setBatchState } from '@sanxin/store/platform/exchange'
import { enqueue } from '@sanxin/store/platform/jobs'
import { previewBatch, runBatch, settleAgain } from '../settle/run-settle.ts'
import { progressKeeper } from './progress-keeper.ts'

/** What the jobs of the import do; every one may be begun again after an interruption. */
export function importJobs(context: ExchangeContext) {
  const { store } = context

  /** Reads one file; the last of a batch to be read asks for the effect. What fails again and again is given up, not left waiting. */
  async function stage({ fileId }: { fileId: string }, attempt = 1): Promise<void> {
    const file = await store.asSystem('import', (tx) => findFile(tx, fileId))
    if (!file || (file.state !== 'uploaded' && file.state !== 'staging')) return
    // A recognition that is there before the file has been read is a person's.
    const wanted = (file.recognition as unknown as StagedRecognition | null)?.sheets
    await stageFile(context, fileId, wanted ? { wanted } : {}).catch(async (error: unknown) => {
      if (attempt < mostAttempts) throw error
      await refuseFile(context, fileId, { code: 'import.failed', ...failed })
    })
    const waiting = await store.asSystem('import', async (tx) =>
      (await listFiles(tx, file.batch_id)).some(({ state }) => state === 'uploaded' || state === 'staging'),
    )
    if (!waiting)
      await store.asSystem('import', (tx) =>
        enqueue(tx, { task: tasks.preview, payload: { batchId: file.batch_id }, key: `preview:${file.batch_id}` }),
      )
  }

  /** Works out the effect of a batch. */
  async function preview({ batchId }: { batchId: string }): Promise<void> {
    const revision = await store.asSystem('import', async (tx) => {
      const batch = await findBatchForUpdate(tx, batchId)
      if (!batch || !['open', 'ready', 'previewing', 'failed'].includes(batch.state)) return undefined
      await setBatchState(tx, batchId, 'previewing', { effect: null, problem: null })
      return (await findBatch(tx, batchId))?.revision
    })
    if (revision === undefined) return
    await guarded({ batchId, revision }, async (onProgress, signal) => {
      const { effect, changes } = await previewBatch(context, batchId, onProgress, signal)
      const kept: KeptEffect = { summary: effect, changes: [] }
      for (const entity of ['unit', 'person'] as const) {
        for (const change of ['created', 'updated', 'conflicting'] as const) kept.changes.push(...changes({ entity, change }))
      }
      for (const { field } of effect.conflicts) {
        const known = new Set(kept.changes.filter((one) => one.change === 'conflicting').map(({ name }) => name))
        kept.changes.push(...changes({ entity: 'unit', change: 'conflicting', field }).filter(({ name }) => !known.has(name)))
      }
      for (const { entity, field } of effect.fields) {
        const known = new Set(kept.changes.filter((one) => one.change === 'updated').map(({ id }) => id))
        kept.changes.push(
          ...changes({ entity, change: 'updated', field })
            .filter(({ id }) => !known.has(id))
            .slice(0, shownChanges),
        )
      }
      await store.asSystem('import', async (tx) => {
        // An effect of files or mappings that have changed since is not shown; whoever changed them asked for the new one.
        const now = await findBatchForUpdate(tx, batchId)
        if (now?.revision === revision) await setBatchState(tx, batchId, 'ready', { effect: kept, progress: null })
      })
    })
  }

  /** Runs a batch that a person has started. */
  async function run({ batchId }: { batchId: string }): Promise<void> {
    const revision = (await store.asSystem('import', (tx) => findBatch(tx, batchId)))?.revision
    if (revision === undefined) return
    await guarded({ batchId, revision }, (onProgress, signal) => runBatch(context, batchId, onProgress, signal))
    const { state, files } = await store.asSystem('import', async (tx) => ({
      state: (await findBatch(tx, batchId))?.state,
      files: await listFiles(tx, batchId),
    }))
    if (state === 'done') for (const { id } of files) await discardFile(context.quarantine, id)
  }

  /** Keeps progress where the pages see it; a batch that was cancelled or changed stops the work, a refusal stays with the batch. */
  async function guarded(
    { batchId, revision }: { batchId: string; revision: number },
    work: (onProgress: (step: Progress['step'], done: number, total: number) => void, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const stop = new AbortController()
    const keeper = progressKeeper(store.clock, async (progress) => {
      const now = await store.asSystem('import', async (tx) => {
        await setBatchProgress(tx, batchId, progress)
        return findBatch(tx, batchId)
      })
      if (now?.revision !== revision) stop.abort(new Error('the batch was cancelled or changed'))
    })
    try {
      await work(keeper.tell, stop.signal)
      await keeper.end()
    } catch (error) {
      await keeper.end()
      if (stop.signal.aborted) return
      const problem =
        error instanceof Problem ? { code: error.code, zh: error.text('zh'), en: error.text('en') } : { code: 'import.failed', ...failed }
      const isStill = await store.asSystem('import', async (tx) => {
        if ((await findBatchForUpdate(tx, batchId))?.revision !== revision) return false
        await setBatchState(tx, batchId, 'failed', { problem, progress: null })
        return true
      })
      if (isStill && !(error instanceof Problem)) throw error
    }
  }

  /** Settles the registry again in the name of who asked for it. */
  async function settle({ cause, askedBy }: { cause: string; askedBy: string }): Promise<void> {
    const actor = await findActor(store, askedBy)
    await settleAgain(context, cause, actor?.name ?? askedBy)
  }

  return { stage, preview, run, settle }
}

/** As many attempts as the queue makes of a job. */
const mostAttempts = 5

const failed = {
  zh: '没有做成，什么都没有改动，送来的表还在。请再试一次；还是不行，请把批号告诉系统管理员。',
  en: 'It did not work. Nothing was changed and the files are still there. Try again, and tell the administrator the batch number if it fails again.',
}
