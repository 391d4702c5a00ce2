import { sql } from 'kysely'
import type { Tx } from '../request/index.ts'

export type PgType =
  | 'uuid'
  | 'text'
  | 'text[]'
  | 'integer'
  | 'bigint'
  | 'real'
  | 'double precision'
  | 'boolean'
  | 'date'
  | 'jsonb'
  | 'bytea'
  | 'timestamptz'

/** A table for bulk writing: names and types come from code, never from a request. */
export interface BulkTable<Column extends string> {
  schema: string
  table: string
  columns: Record<Column, PgType>
  key: readonly Column[]
  /** set on every change besides the columns, such as changed_at */
  stamp?: 'changed_at' | 'changed_at and revision'
}

export type BulkRow<Column extends string> = Record<Column, unknown>

const chunk = 2_000

/** Inserts the rows, or overwrites those with the same key; 2,000 rows a statement. */
export async function upsertRows<Column extends string>(
  tx: Tx,
  { schema, table, columns, key, stamp }: BulkTable<Column>,
  rows: readonly BulkRow<Column>[],
): Promise<void> {
  const names = Object.keys(columns) as Column[]
  const target = sql.id(schema, table)
  const list = sql.join(names.map((name) => sql.id(name)))
  const shape = sql.join(names.map((name) => sql`${sql.id(name)} ${sql.raw(columns[name])}`))
  const others = names.filter((name) => !key.includes(name))
  const stamps =
    stamp === undefined
      ? []
      : stamp === 'changed_at'
        ? [sql`changed_at = now()`]
        : [sql`changed_at = now()`, sql`revision = ${target}.revision + 1`]
  const changes = [...others.map((name) => sql`${sql.id(name)} = excluded.${sql.id(name)}`), ...stamps]
  const onConflict = changes.length > 0 ? sql`do update set ${sql.join(changes)}` : sql`do nothing`
  for (let start = 0; start < rows.length; start += chunk) {
    const json = JSON.stringify(rows.slice(start, start + chunk), asJson)
    await sql`insert into ${target} (${list}) select ${list} from jsonb_to_recordset(${json}::jsonb) as r(${shape})
      on conflict (${sql.join(key.map((name) => sql.id(name)))}) ${onConflict}`.execute(tx)
  }
}

// jsonb_to_recordset reads a bytea as its hexadecimal input form. Buffer has a toJSON of its own, which runs first.
function asJson(_: string, value: unknown): unknown {
  const bytes = value as { type?: string; data?: number[] } | null
  return bytes !== null && typeof bytes === 'object' && bytes.type === 'Buffer' ? `\\x${Buffer.from(bytes.data!).toString('hex')}` : value
}
