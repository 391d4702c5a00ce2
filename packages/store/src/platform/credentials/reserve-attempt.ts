import { type Kysely, sql } from 'kysely'

export interface AttemptLimits {
  /** failures without waiting */
  free: number
  /** longest wait after a failure, minutes; before it 1, 2, 4, 8 … */
  longestMinutes: number
  /** attempts from one address in a minute; offices share one address */
  perMinute: number
}

/** Whether an attempt may be judged, and if not how long to wait. */
export type Attempt = { allowed: true } | { allowed: false; seconds: number }

/**
 * Counts the attempt as a failure before it is judged and forgets the failures of an account that rested for a day.
 * The rows stay locked until the transaction ends, so attempts made together come one by one.
 */
export async function reserveAttempt(
  tx: Kysely<unknown>,
  { account, address }: { account: string; address: string },
  { free, longestMinutes, perMinute }: AttemptLimits,
): Promise<Attempt> {
  const crowd = await sql<{ in_window: number; wait: number }>`
    insert into credential.attempt as a (key, in_window) values (${address}, 1)
    on conflict (key) do update set
      in_window = case when a.window_start < now() - interval '1 minute' then 1 else a.in_window + 1 end,
      window_start = case when a.window_start < now() - interval '1 minute' then now() else a.window_start end
    returning in_window, ceil(extract(epoch from window_start + interval '1 minute' - now()))::int as wait`.execute(tx)
  const { in_window, wait } = crowd.rows[0]!
  if (in_window > perMinute) return { allowed: false, seconds: Math.max(1, wait) }

  await sql`insert into credential.attempt (key) values (${account}) on conflict (key) do nothing`.execute(tx)
  const person = await sql<{ failures: number; wait: number }>`
    select case when coalesce(blocked_until, window_start) < now() - interval '1 day' then 0 else failures end as failures,
           greatest(0, ceil(extract(epoch from blocked_until - now())))::int as wait
      from credential.attempt where key = ${account} for update`.execute(tx)
  const before = person.rows[0]!
  if (before.wait > 0) return { allowed: false, seconds: before.wait }
  const failures = before.failures + 1
  const minutes = failures < free ? 0 : Math.min(2 ** (failures - free), longestMinutes)
  await sql`update credential.attempt set failures = ${failures}, window_start = now(),
    blocked_until = case when ${minutes}::int > 0 then now() + ${minutes}::int * interval '1 minute' end where key = ${account}`.execute(tx)
  return { allowed: true }
}
