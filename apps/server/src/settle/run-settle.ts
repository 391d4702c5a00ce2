import { isDeepStrictEqual } from 'node:util'
import type { Effect, EffectChange, Progress } from '@sanxin/contract/platform/exchange'
import { Problem } from '@sanxin/kernel'
import { tasks } from '@sanxin/server/platform/exchange'
import { listLineRules } from '@sanxin/store/campaign'
import { finishRun, lockRegistry, startRun } from '@sanxin/store/linkage'
import { record } from '@sanxin/store/platform/audit'
import {
  activateRows,
  type BlockSealer,
  batchesWithEffect,
  findBatch,
  findBatchForUpdate,
  listFiles,
  setBatchState,
} from '@sanxin/store/platform/exchange'
import { enqueue } from '@sanxin/store/platform/jobs'
import type { Store, Tx } from '@sanxin/store/platform/request'
import { changedInFact, loadOverrides } from '@sanxin/store/registry'
import { type ChangeFilter, changesOf } from './changes-of.ts'
import { comparePlan, type PlanChanges } from './compare-plan.ts'
import { effectOf } from './effect-of.ts'
import { loadInput } from './load-input.ts'
import { planInWorker } from './plan-in-worker.ts'
import { savePlan } from './save-plan.ts'
import type { SettleInput, SettlePlan, SettleStep } from './settle-input.ts'

export interface SettleContext {
  store: Store
  sealer: BlockSealer
}

export type OnProgress = (step: Progress['step'], done: number, total: number) => void

/**
 * Computes what running the batch would change, and writes nothing of it.
 * @returns the effect, and a way to look at single changes of it
 */
export async function previewBatch(context: SettleContext, batchId: string, onProgress: OnProgress, signal?: AbortSignal) {
  return context.store.asSystem('settle', async (tx) => {
    await lockRegistry(tx)
    const files = (await listFiles(tx, batchId)).filter(({ state }) => state === 'staged')
    const { input, plan, changes } = await compute(
      tx,
      context,
      files.map(({ id }) => id),
      batchId,
      onProgress,
      signal,
    )
    const rows = files.reduce(
      (sum, { accepted, refused, duplicate }) => ({
        accepted: sum.accepted + accepted,
        refused: sum.refused + refused,
        duplicate: sum.duplicate + duplicate,
      }),
      {
        accepted: 0,
        refused: 0,
        duplicate: 0,
      },
    )
    const names = areaNames(plan, input)
    const effect: Effect = effectOf(plan, changes, rows, names)
    return { effect, changes: (filter: ChangeFilter): EffectChange[] => changesOf(changes, filter, names) }
  })
}

/** Runs the batch: its rows speak from now on, and the registry follows from all rows anew. Everything or nothing is kept. */
export async function runBatch(context: SettleContext, batchId: string, onProgress: OnProgress, signal?: AbortSignal): Promise<void> {
  await context.store.asSystem('settle', async (tx) => {
    await lockRegistry(tx)
    const batch = await findBatch(tx, batchId)
    if (batch?.state !== 'running') return
    const files = (await listFiles(tx, batchId)).filter(({ state }) => state === 'staged').map(({ id }) => id)
    await activateRows(tx, files)
    const figures = await settleInto(
      tx,
      context,
      { cause: `import ${batch.number}`, batchId, changedBy: batch.created_by },
      onProgress,
      signal,
    )
    // Only now: a batch held from the beginning could neither show its progress nor be cancelled.
    if ((await findBatchForUpdate(tx, batchId))?.state !== 'running') throw new Error('the batch was cancelled')
    await setBatchState(tx, batchId, 'done', {
      result: figures,
      progress: null,
      problem: null,
      finishedAt: new Date(context.store.clock.now()),
    })
    await record(tx, { event: 'import.run', subject: { kind: 'batch', id: batchId }, facts: { files: files.length, ...figures } })
    await askEffectsAgain(tx)
  })
}

/** Other batches were previewed against the registry of before: nobody runs them on an effect that is no longer true. */
async function askEffectsAgain(tx: Tx): Promise<void> {
  for (const { id } of await batchesWithEffect(tx)) {
    await setBatchState(tx, id, 'open', { effect: null, progress: null })
    await enqueue(tx, { task: tasks.preview, payload: { batchId: id }, key: `preview:${id}` })
  }
}

/** Settles the registry again after a decision, an override or a changed table. */
export async function settleAgain(
  context: SettleContext,
  cause: string,
  changedBy: string,
  onProgress: OnProgress = () => {},
): Promise<void> {
  await context.store.asSystem('settle', async (tx) => {
    await lockRegistry(tx)
    await settleInto(tx, context, { cause, batchId: null, changedBy }, onProgress)
  })
}

async function settleInto(
  tx: Tx,
  context: SettleContext,
  { cause, batchId, changedBy }: { cause: string; batchId: string | null; changedBy: string },
  onProgress: OnProgress,
  signal?: AbortSignal,
) {
  const run = await startRun(tx, cause)
  const { plan, changes } = await compute(tx, context, [], batchId, onProgress, signal)
  onProgress('writing', 0, 1)
  const { openPairs } = await savePlan(tx, plan, changes, { batchId, changedBy })
  const figures = {
    units: plan.units.length,
    unitsCreated: changes.units.created.length,
    unitsUpdated: changedInFact(changes.units).length,
    people: plan.people.length,
    peopleCreated: changes.people.created.length,
    organisations: plan.organisations.length,
    openPairs,
  }
  await finishRun(tx, run, 'done', figures)
  onProgress('writing', 1, 1)
  return figures
}

async function compute(
  tx: Tx,
  { sealer, store }: SettleContext,
  alsoFiles: readonly string[],
  batchId: string | null,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<{ input: SettleInput; plan: SettlePlan; changes: PlanChanges }> {
  for (let round = 1; ; round++) {
    onProgress('reading', 0, 1)
    const input = await loadInput(tx, sealer, store.clock.today(), alsoFiles)
    onProgress('reading', 1, 1)
    const plan = await planInWorker(input, (step: SettleStep, done, total) => onProgress(step, done, total), signal)
    if (signal?.aborted) throw signal.reason instanceof Problem ? signal.reason : new Error('settling was stopped')
    // A correction made meanwhile must not be written over. It asked for a settling of its own, so this need not go on for ever.
    const isStill =
      isDeepStrictEqual(input.overrides, await loadOverrides(tx)) && isDeepStrictEqual(input.lineRules, await listLineRules(tx))
    if (isStill || round === mostRounds) return { input, plan, changes: await comparePlan(tx, store.keyring(), input, plan, batchId) }
  }
}

const mostRounds = 3

const areaNames = (plan: SettlePlan, { areas }: SettleInput): Map<string, string> =>
  new Map([...areas, ...plan.areas].map(({ id, name }) => [id as string, name]))
