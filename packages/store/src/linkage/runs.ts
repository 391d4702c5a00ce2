import { type Id, newId } from '@sanxin/kernel'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

/** Only one run at a time writes the registry; the lock goes with the transaction. */
export const lockRegistry = (tx: Tx): Promise<unknown> => sql`select pg_advisory_xact_lock(7263, 10)`.execute(tx)

export async function startRun(tx: Tx, cause: string): Promise<Id<'run'>> {
  const id = newId<'run'>()
  await sql`insert into linkage.run (id, cause) values (${id}, ${cause})`.execute(tx)
  return id
}

export async function finishRun(
  tx: Tx,
  id: string,
  state: 'done' | 'failed',
  figures: object | null,
  problem: object | null = null,
): Promise<void> {
  await sql`update linkage.run set state = ${state}, finished_at = now(), figures = ${figures && JSON.stringify(figures)}::jsonb, problem = ${problem && JSON.stringify(problem)}::jsonb where id = ${id}::uuid`.execute(
    tx,
  )
}

export interface RunState {
  running: boolean
  lastFinishedAt: Date | null
}

/** A run that began more than an hour ago and never ended was cut off. */
export async function runState(tx: Tx): Promise<RunState> {
  const { rows } = await sql<RunState>`
    select coalesce(bool_or(state = 'running' and started_at > now() - interval '1 hour'), false) running, max(finished_at) filter (where state = 'done') "lastFinishedAt" from linkage.run`.execute(
    tx,
  )
  return rows[0]!
}
