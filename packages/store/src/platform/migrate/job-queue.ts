import { Logger, runMigrations } from 'graphile-worker'
import { Pool } from 'pg'

const quiet = new Logger(() => () => {})

/** Brings the tables of the job queue to the version of the installed package; they belong to sanxin_worker. */
export async function migrateJobQueue(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1, options: '-c role=sanxin_worker' })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    // The package would begin with `create schema if not exists`, for which PostgreSQL asks the right to make schemas even when there is one.
    await pool.query(`create table if not exists graphile_worker.migrations (
      id int primary key, ts timestamptz not null default now(), breaking boolean not null default false)`)
    await runMigrations({ pgPool: pool, schema: 'graphile_worker', logger: quiet })
  } finally {
    await pool.end()
  }
}
