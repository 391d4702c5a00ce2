import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

/** Source rows that speak of this unit; none when the unit is outside the reader's scope. */
export async function rowsOfUnit(tx: Tx, unitId: string): Promise<number[]> {
  const { rows } = await sql<{
    row_id: number
  }>`select row_id from registry.row_unit where unit_id = ${unitId}::uuid order by row_id`.execute(tx)
  return rows.map(({ row_id }) => row_id)
}

/** How many of these rows speak of a unit in the reader's scope. */
export async function countRowsInScope(tx: Tx, rowIds: readonly number[]): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::integer n from registry.row_unit where row_id = any(${rowIds}::bigint[])`.execute(tx)
  return rows[0]!.n
}
