import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool, type PoolClient } from 'pg'

/** Advisory locks of this class say that the process which took the number is alive. */
const presenceClass = 7264
const nameForm = /^sanxin-(\d+)$/

/** What one process needs to take jobs: connections of the worker's role, and a sign of life that dies with it. */
export interface JobQueue {
  pool: Pool
  /** the name under which it holds jobs; the number in it is the sign of life */
  holder: string
  /** Frees jobs held by processes that are gone, so that they run again at once. @returns how many workers were gone */
  freeDead(): Promise<number>
  close(): Promise<void>
}

export type JobState = 'waiting' | 'running' | 'failed' | 'gone'

export async function openJobQueue(workerUrl: string, connections: number): Promise<JobQueue> {
  const number = randomInt(1, 2_147_483_647)
  const pool = new Pool({ connectionString: workerUrl, max: connections + 2, application_name: `sanxin jobs ${number}` })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  let closing = false
  let presence: PoolClient | undefined

  async function beAlive(): Promise<void> {
    const client = await pool.connect()
    client.on('error', () => {
      presence = undefined
      client.release(true)
      if (!closing) void comeBack()
    })
    await client.query('select pg_advisory_lock($1, $2)', [presenceClass, number])
    presence = client
  }

  async function comeBack(): Promise<void> {
    while (!closing && !presence) {
      await wait(1_000, undefined, { ref: false })
      await beAlive().catch(() => {})
    }
  }

  await beAlive()
  return {
    pool,
    holder: `sanxin-${number}`,
    freeDead: () => freeDead(pool),
    close: async () => {
      closing = true
      presence?.removeAllListeners('error')
      presence?.on('error', () => {})
      presence?.release(true)
      await pool.end()
    },
  }
}

async function freeDead(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ name: string }>(`
    select locked_by as name from graphile_worker._private_jobs where locked_by is not null
    union select locked_by from graphile_worker._private_job_queues where locked_by is not null`)
  const alive = await pool.query<{ number: number }>(
    `select objid::bigint::int as number from pg_locks
      where locktype = 'advisory' and classid = $1 and objsubid = 2
        and database = (select oid from pg_database where datname = current_database())`,
    [presenceClass],
  )
  const living = new Set(alive.rows.map(({ number }) => Number(number)))
  const dead = rows.map(({ name }) => name).filter((name) => nameForm.test(name) && !living.has(Number(nameForm.exec(name)![1])))
  if (dead.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [dead])
  return dead.length
}
