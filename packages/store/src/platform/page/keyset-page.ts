import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../request/index.ts'
import { type KeyType, type PageCursor, readCursor, writeCursor } from './page-cursor.ts'

/** One column of the order of a list; it must never be null, and all keys of a list go the same way. */
export interface SortKey {
  by: RawBuilder<unknown>
  /** type of the key in the database, for the comparison with the cursor */
  type: KeyType
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
  /** true when finding costs more than carrying what was found, as for a search: it is then done once for page and total */
  findOnce?: boolean
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
  const cursor =
    after === undefined
      ? undefined
      : readCursor(
          after,
          query.sort,
          query.keys.map(({ type }) => type),
        )
  const backwards = cursor?.way === 'before'
  const { rows, total } = await (query.findOnce ? readOnce<Row> : readTwice<Row>)(tx, query, cursor, limit + 1)
  const more = rows.length > limit
  const found = rows.slice(0, limit)
  if (backwards) found.reverse()
  return edge(query, found, { total, more, backwards, cursor })
}

interface Found<Row> {
  rows: Keyed<Row>[]
  total: number
}
type Place = Pick<PageCursor, 'keys' | 'id' | 'way'> | undefined

const whereOf = ({ where }: KeysetQuery) => sql.join([sql`true`, ...where], sql` and `)
const placeOf = (query: Ordered, place: Place) => (place ? sql`(${beyond(query, place)})` : sql`true`)
const keysOf = ({ keys }: KeysetQuery) => sql`array[${sql.join(keys.map(({ by }) => sql`${by}::text`))}]::text[] as sort_keys`
const countOf = async (tx: Tx, query: KeysetQuery): Promise<number> =>
  (await sql<{ total: number }>`select count(*)::integer total from ${query.from} where ${whereOf(query)}`.execute(tx)).rows[0]!.total

async function readTwice<Row>(tx: Tx, query: KeysetQuery, place: Place, limit: number): Promise<Found<Row>> {
  const { rows } = await sql<Keyed<Row>>`
    select ${query.columns}, ${keysOf(query)} from ${query.from} where ${whereOf(query)} and ${placeOf(query, place)}
    order by ${order(query, place?.way === 'before')} limit ${limit}`.execute(tx)
  return { rows, total: await countOf(tx, query) }
}

async function readOnce<Row>(tx: Tx, query: KeysetQuery, place: Place, limit: number): Promise<Found<Row>> {
  const named = query.keys.map((key, i) => ({ ...key, by: sql.id(`key_${i}`) }))
  const hit: Ordered = { keys: named, id: sql.id('hit_id') }
  const columns = sql.join([sql`${query.id} as hit_id`, ...query.keys.map(({ by }, i) => sql`${by} as ${sql.id(`key_${i}`)}`)])
  const backwards = place?.way === 'before'
  const { rows } = await sql<Keyed<Row> & { hits: number }>`
    with hit as materialized (select ${columns} from ${query.from} where ${whereOf(query)}),
      page as (select hit_id from hit where ${placeOf(hit, place)} order by ${order(hit, backwards)} limit ${limit})
    select ${query.columns}, ${keysOf(query)}, (select count(*)::integer from hit) hits
    from ${query.from} join page on page.hit_id = ${query.id} order by ${order(query, backwards)}`.execute(tx)
  const total = rows[0]?.hits ?? (place ? await countOf(tx, query) : 0)
  return { rows: rows.map(({ hits: _, ...row }) => row as unknown as Keyed<Row>), total }
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

type Ordered = Pick<KeysetQuery, 'keys' | 'id'>

function order({ keys, id }: Ordered, backwards: boolean): RawBuilder<unknown> {
  const parts = keys.map(({ by, descending = false }) => sql`${by} ${direction(descending !== backwards)}`)
  return sql.join([...parts, sql`${id} ${direction((keys[0]?.descending ?? false) !== backwards)}`])
}
const direction = (descending: boolean) => (descending ? sql`desc` : sql`asc`)

/** Rows beyond the cursor: one comparison of rows, as all keys go the same way, so that an index can answer it. */
function beyond({ keys, id }: Ordered, { keys: values, id: atId, way }: NonNullable<Place>): RawBuilder<unknown> {
  const descending = keys[0]?.descending ?? false
  const left = sql.join([...keys.map(({ by }) => by), id])
  const right = sql.join([...keys.map(({ type }, i) => sql`${values[i]}::text::${sql.raw(type)}`), sql`${atId}::uuid`])
  return descending !== (way === 'before') ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`
}
