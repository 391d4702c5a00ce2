import type { BatchId } from '@sanxin/kernel'
import { type Selectable, sql } from 'kysely'
import type { Tx } from '../request/index.ts'
import type { BatchState, BatchTable } from './tables.ts'

export type Batch = Selectable<BatchTable>

export async function createBatch(tx: Tx, batch: { id: BatchId; label: string; createdBy: string }): Promise<Batch> {
  return tx
    .insertInto('exchange.batch')
    .values({ id: batch.id, label: batch.label, created_by: batch.createdBy })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const findBatch = (tx: Tx, id: string): Promise<Batch | undefined> =>
  tx.selectFrom('exchange.batch').selectAll().where('id', '=', id).executeTakeFirst()

/** Locks the batch until the transaction ends, so that two starts cannot both win. */
export const findBatchForUpdate = (tx: Tx, id: string): Promise<Batch | undefined> =>
  tx.selectFrom('exchange.batch').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** The newest first, with sums over their files. */
export async function listBatches(tx: Tx, limit = 100) {
  return tx
    .selectFrom('exchange.batch as b')
    .leftJoin('exchange.file as f', (join) => join.onRef('f.batch_id', '=', 'b.id').on('f.state', '<>', 'set-aside'))
    .select(['b.id', 'b.number', 'b.label', 'b.state', 'b.created_by', 'b.created_at', 'b.finished_at'])
    .select((eb) => [
      eb.fn.count<number>('f.id').as('files'),
      sql<number>`coalesce(sum(f.read), 0)::integer`.as('read'),
      sql<number>`coalesce(sum(f.accepted), 0)::integer`.as('accepted'),
      sql<number>`coalesce(sum(f.refused), 0)::integer`.as('refused'),
    ])
    .groupBy('b.id')
    .orderBy('b.number', 'desc')
    .limit(limit)
    .execute()
}

export interface BatchPatch {
  progress?: object | null
  effect?: object | null
  result?: object | null
  problem?: object | null
  startedAt?: Date
  finishedAt?: Date | null
}

/** Moves the batch to a state; `revision` grows, so that a decision made on an older effect is noticed. */
export async function setBatchState(tx: Tx, id: string, state: BatchState, patch: BatchPatch = {}): Promise<void> {
  await tx
    .updateTable('exchange.batch')
    .set({ state, revision: sql`revision + 1`, ...columnsOf(patch) })
    .where('id', '=', id)
    .execute()
}

/** Notes how far long work is; the state and revision stay. */
export async function setBatchProgress(tx: Tx, id: string, progress: object | null): Promise<void> {
  await tx
    .updateTable('exchange.batch')
    .set({ progress: json(progress) })
    .where('id', '=', id)
    .execute()
}

/** Batches that were in work when the process ended. */
export const interruptedBatches = (tx: Tx): Promise<Batch[]> =>
  tx.selectFrom('exchange.batch').selectAll().where('state', 'in', ['previewing', 'running']).orderBy('number').execute()

/** Batches whose effect has been worked out, or is being: it holds until another batch changes the registry. */
export const batchesWithEffect = (tx: Tx): Promise<Batch[]> =>
  tx.selectFrom('exchange.batch').selectAll().where('state', 'in', ['previewing', 'ready']).orderBy('number').execute()

/** Ids of the batches that have not ended. */
export async function openBatchIds(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('exchange.batch').select('id').where('state', 'not in', ['done', 'cancelled']).execute()
  return rows.map(({ id }) => id)
}

const json = (value: object | null | undefined): string | null | undefined =>
  value === undefined ? undefined : value === null ? null : JSON.stringify(value)

function columnsOf({ progress, effect, result, problem, startedAt, finishedAt }: BatchPatch) {
  const columns = {
    progress: json(progress),
    effect: json(effect),
    result: json(result),
    problem: json(problem),
    started_at: startedAt,
    finished_at: finishedAt,
  }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
}
