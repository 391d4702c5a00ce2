import { lastNumber, scopeIntervals } from '@sanxin/domain/platform/access'
import { type RawBuilder, sql } from 'kysely'
import { contextOf, type Tx } from '../platform/request/index.ts'

/**
 * The actor's intervals as plain numbers. Row security alone decides what is seen; this only shows the planner the range, since
 * it cannot turn settings into one, and spares eight settings to be read for every row outside.
 */
export function scopeBounds(tx: Tx, areaLft: RawBuilder<unknown>): RawBuilder<unknown> {
  const { actor } = contextOf(tx)
  const intervals = actor ? scopeIntervals(actor, 'area') : []
  if (actor === null || intervals.some(({ lo, hi }) => lo === 0 && hi === lastNumber)) return sql`true`
  if (intervals.length === 0) return sql`false`
  return sql`(${sql.join(
    intervals.map(({ lo, hi }) => sql`${areaLft} between ${lo} and ${hi}`),
    sql` or `,
  )})`
}
