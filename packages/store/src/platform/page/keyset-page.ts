import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../request/index.ts'
import { readCursor, writeCursor } from './page-cursor.ts'

/** One column of the order of a list; it must never be null. */
export interface SortKey {
  by: RawBuilder<unknown>
  /** type of the key in the database, for the comparison with the cursor */
  type: 'text' | 'integer' | 'date' | 'timestamptz'
  descending?: boolean
}

export interface KeysetQuery {
  /** name of the order, so that a cursor of another order is refused */
  sort: string
  keys: readonly SortKey[]
  /** column of the id, the last key of every order */
  id: RawBuilder<unknown>
  columns: RawBuilder<unknown>
  /** tables with joins that add no rows */
  from: RawBuilder<unknown>
  where: readonly RawBuilder<unknown>[]
}

export interface PageAsk {
  after?: string
  limit?: number
}

export interface Page<Row> {
  items: Row[]
  next: string | null
  previous: string | null
  total: number
  /** number of the first row, counted from 1; 0 when the page is empty */
  from: number
}

const usualLimit = 50
type Keyed<Row> = Row & { id: string; sort_keys: (string | number)[] }

/**
 * One page of a list by its keys, forwards or backwards, so that a far page costs what the first one does.
 * Rows must carry `id`; the total counts the whole list.
 */
export async function keysetPage<Row extends { id: string }>(
  tx: Tx,
  query: KeysetQuery,
  { after, limit = usualLimit }: PageAsk,
): Promise<Page<Row>> {
  const cursor = after === undefined ? undefined : readCursor(after, query.sort, query.keys.length)
  const backwards = cursor?.way === 'before'
  const where = sql.join([sql`true`, ...query.where], sql` and `)
  const place = cursor ? sql`and (${beyond(query, cursor.keys, cursor.id, backwards)})` : sql``
  const keys = sql`array[${sql.join(
    query.keys.map(({ by }) => sql`${by}::text`),
    sql`, `,
  )}]::text[]`
  const { rows } = await sql<Keyed<Row>>`
    select ${query.columns}, ${keys} as sort_keys from ${query.from} where ${where} ${place}
    order by ${order(query, backwards)} limit ${limit + 1}`.execute(tx)
  const counted = await sql<{ total: number }>`select count(*)::integer total from ${query.from} where ${where}`.execute(tx)
  const more = rows.length > limit
  const found = rows.slice(0, limit)
  if (backwards) found.reverse()
  return edge(query, found, { total: counted.rows[0]!.total, more, backwards, cursor })
}

function edge<Row extends { id: string }>(
  query: KeysetQuery,
  found: Keyed<Row>[],
  { total, more, backwards, cursor }: { total: number; more: boolean; backwards: boolean; cursor: { from: number } | undefined },
): Page<Row> {
  const first = found[0]
  const last = found.at(-1)
  const start = backwards ? Math.max(0, more ? cursor!.from - found.length : 0) : (cursor?.from ?? 0)
  const mark = (row: Keyed<Row>, way: 'after' | 'before', from: number) =>
    writeCursor({ sort: query.sort, keys: row.sort_keys, id: row.id, way, from })
  const hasNext = backwards ? cursor !== undefined && found.length > 0 : more
  const hasPrevious = backwards ? more : start > 0
  return {
    items: found.map(({ sort_keys: _, ...row }) => row as unknown as Row),
    next: last && hasNext ? mark(last, 'after', start + found.length) : null,
    previous: first && hasPrevious ? mark(first, 'before', start) : null,
    total,
    from: found.length === 0 ? 0 : start + 1,
  }
}

function order({ keys, id }: KeysetQuery, backwards: boolean): RawBuilder<unknown> {
  const parts = keys.map(({ by, descending = false }) => sql`${by} ${direction(descending !== backwards)}`)
  return sql.join([...parts, sql`${id} ${direction((keys[0]?.descending ?? false) !== backwards)}`])
}
const direction = (descending: boolean) => (descending ? sql`desc` : sql`asc`)

/** Rows beyond the cursor: one comparison of rows when all keys go the same way, as an index can answer it. */
function beyond(
  { keys, id }: KeysetQuery,
  values: readonly (string | number | null)[],
  atId: string,
  backwards: boolean,
): RawBuilder<unknown> {
  const descending = keys[0]?.descending ?? false
  const left = sql.join([...keys.map(({ by }) => by), id])
  const right = sql.join([...keys.map(({ type }, i) => sql`${values[i]}::text::${sql.raw(type)}`), sql`${atId}::uuid`])
  return descending !== backwards ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`
}
