import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { Tables } from './tables.ts'

const date = 1082
const bigint = 20

/** Days stay text (a Date would move them by the time zone); counts become numbers, as they stay below 2^53 here. */
const parsers = new Map<number, (text: string) => unknown>([
  [date, (text) => text],
  [bigint, (text) => Number(text)],
])

export function openPool(
  url: string,
  { max, name, onError }: { max: number; name: string; onError: (error: Error) => void },
): Kysely<Tables> {
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: `sanxin ${name}`,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: (oid, format) => parsers.get(oid) ?? types.getTypeParser(oid, format) },
  })
  pool.on('error', onError)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
