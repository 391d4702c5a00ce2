import type { UnitFilters } from '@sanxin/domain/registry'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'
import { unitCondition, unitsWhere } from '../registry/index.ts'

/**
 * How many units each filter object is about, in one pass; equal objects are counted once.
 * @param within what all of them have in common, such as one sub-district
 * @returns counts in the order of `asked`
 */
export async function countAll(tx: Tx, asked: readonly UnitFilters[], within: UnitFilters = {}): Promise<number[]> {
  if (asked.length === 0) return []
  const keys = asked.map((filters) => JSON.stringify(filters))
  const distinct = [...new Set(keys)]
  const columns = distinct.map((key) => sql`count(*) filter (where ${unitCondition(JSON.parse(key) as UnitFilters)})::integer`)
  const { rows } = await sql<{ counts: number[] }>`
    select array[${sql.join(columns)}] counts from registry.unit u where ${unitsWhere(tx, within)}`.execute(tx)
  return keys.map((key) => rows[0]!.counts[distinct.indexOf(key)]!)
}
