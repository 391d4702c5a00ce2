import { sql } from 'kysely'
import { contextOf, type Tx } from '../request/index.ts'

/** A job to be done after this transaction is kept, and only then. */
export interface JobRequest {
  /** name of the job, `column.verb` */
  task: string
  payload: Readonly<Record<string, unknown>>
  /** a waiting job with the same key is replaced */
  key?: string
  /** jobs of the same queue run one after another */
  queue?: string
  /** smaller is earlier, 0 when unsaid */
  priority?: number
  maxAttempts?: number
}

/**
 * Puts a job into the queue in the same transaction as the change that needs it. The actor travels with it, not his scope: what he
 * may see is settled again when the job runs.
 * @returns number of the job
 */
export async function enqueue(tx: Tx, { task, payload, key, queue, priority = 0, maxAttempts = 5 }: JobRequest): Promise<number> {
  const { actorId } = contextOf(tx)
  const sent = JSON.stringify({ ...payload, actor: actorId })
  const { rows } = await sql<{ id: number }>`
    select jobs.enqueue(${task}, ${sent}::json, ${key ?? null}, ${queue ?? null}, ${priority}, ${maxAttempts}) as id`.execute(tx)
  return rows[0]!.id
}
