import { Client } from 'pg'
import { storeProblems } from '../problems.ts'
import { migrateJobQueue } from './job-queue.ts'
import { makeSchemas } from './make-schemas.ts'
import { type Migration, readMigrations } from './read-migrations.ts'

const { problem } = storeProblems

interface Applied {
  number: number
  name: string
  checksum: string
  breaking: boolean
}

/**
 * Brings a database to the newest schema: each file in a transaction of its own, one process at a time.
 *
 * @param url connection as superuser or as sanxin_migrator; roles and extensions are there already
 * @returns numbers of the files that ran now
 * @throws Problem `store.migration-changed`, `store.database-newer`, `store.role-missing`
 */
export async function migrate(
  url: string,
  { migrations = readMigrations() }: { migrations?: readonly Migration[] } = {},
): Promise<number[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7263, 2)')
    await makeSchemas(client)
    const done = await runMissing(client, migrations)
    await migrateJobQueue(url)
    return done
  } finally {
    await client.end()
  }
}

async function runMissing(client: Client, migrations: readonly Migration[]): Promise<number[]> {
  const applied = await appliedMigrations(client)
  checkHistory(applied, migrations)
  const known = new Set(applied.map(({ number }) => number))
  const done: number[] = []
  for (const migration of migrations) {
    if (known.has(migration.number)) continue
    await runOne(client, migration)
    done.push(migration.number)
  }
  return done
}

/** Compares what the database says it ran with what the code carries. */
export function checkHistory(applied: readonly Applied[], migrations: readonly Migration[]): void {
  const byNumber = new Map(migrations.map((migration) => [migration.number, migration]))
  for (const { number, name, checksum, breaking } of applied) {
    const ours = byNumber.get(number)
    if (ours && ours.checksum !== checksum) throw problem('migration-changed', { file: `${String(number).padStart(4, '0')}-${name}` })
    if (!ours && breaking) throw problem('database-newer', { number, known: migrations.at(-1)?.number ?? 0 })
  }
}

async function appliedMigrations(client: Client): Promise<Applied[]> {
  await client.query(`
    set role sanxin_owner;
    create table if not exists platform.migration (
      number int primary key,
      name text not null,
      checksum text not null,
      breaking boolean not null,
      applied_at timestamptz not null default now()
    );
    comment on table platform.migration is 'L1. SQL files that ran here, with their checksums.';
    reset role`)
  const { rows } = await client.query<Applied>('select number, name, checksum, breaking from platform.migration order by number')
  return rows
}

async function runOne(client: Client, { number, name, checksum, breaking, sql, as }: Migration): Promise<void> {
  try {
    await client.query(`begin; set local role ${as}`)
    await client.query(sql)
    await client.query('set local role sanxin_owner')
    await client.query('insert into platform.migration (number, name, checksum, breaking) values ($1, $2, $3, $4)', [
      number,
      name,
      checksum,
      breaking,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    if (error instanceof Error) error.message = `${String(number).padStart(4, '0')}-${name}.sql: ${error.message}`
    throw error
  }
}
