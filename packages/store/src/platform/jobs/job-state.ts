import { sql } from 'kysely'
import type { Store } from '../request/index.ts'
import type { JobState } from './job-queue.ts'

/** How a job stands; a finished one is gone from the queue. */
export async function jobState(store: Store, id: number): Promise<JobState> {
  return store.asSystem('watch-jobs', async (tx) => {
    const { rows } = await sql<{ locked: boolean; spent: boolean }>`
      select locked_at is not null as locked, attempts >= max_attempts as spent from graphile_worker._private_jobs where id = ${id}`.execute(
      tx,
    )
    const job = rows[0]
    if (!job) return 'gone'
    return job.locked ? 'running' : job.spent ? 'failed' : 'waiting'
  })
}

/** Jobs in the queue, for the health page. */
export async function queueState(store: Store): Promise<{ waiting: number; running: number; failed: number }> {
  return store.asSystem('watch-jobs', async (tx) => {
    const { rows } = await sql<{ waiting: number; running: number; failed: number }>`
      select count(*) filter (where locked_at is null and attempts < max_attempts) as waiting,
             count(*) filter (where locked_at is not null) as running,
             count(*) filter (where locked_at is null and attempts >= max_attempts) as failed from graphile_worker._private_jobs`.execute(
      tx,
    )
    return rows[0]!
  })
}
