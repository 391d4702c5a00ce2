import { type Actor, localOperator } from '@sanxin/domain/platform/access'
import { findActor } from '@sanxin/store/platform/accounts'
import type { Store } from '@sanxin/store/platform/request'

export interface JobContext {
  store: Store
  /** account id of who asked, or `job:name` */
  askedBy: string
  /** 1 at first */
  attempt: number
  /** aborted when the process wants to stop; a long job then returns early by throwing and is taken up again later */
  signal: AbortSignal
}

/**
 * Work outside of a request. It may be cut off at any moment and begin again, so doing it twice must leave the same state as doing
 * it once; a test of each job does it twice.
 */
export interface Job {
  /** `column.verb` */
  name: string
  /** also run by the clock: minute hour day month weekday, in UTC; it is then asked for by `job:clock` */
  cron?: string
  run(payload: Readonly<Record<string, unknown>>, context: JobContext): Promise<void>
}

/** Thrown to end a job for good: trying again would change nothing. */
export class JobEnded extends Error {
  override name = 'JobEnded'
}

/**
 * The actor for whom a job runs, with the scope of now and not of when it was asked for.
 * @throws JobEnded when the account is disabled or gone
 */
export async function actorOfJob({ store, askedBy }: Pick<JobContext, 'store' | 'askedBy'>): Promise<Actor> {
  if (askedBy === localOperator.accountId) return localOperator
  if (askedBy.startsWith('job:')) throw new JobEnded(`${askedBy} is no person.`)
  const actor = await findActor(store, askedBy)
  if (!actor) throw new JobEnded(`The account ${askedBy} is disabled.`)
  return actor
}
