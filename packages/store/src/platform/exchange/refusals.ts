import { sql } from 'kysely'
import type { Tx } from '../request/index.ts'

export interface RefusalCount {
  fileId: string
  code: string
  facts: Record<string, string | number>
  rows: number
  firstRows: number[]
}

/** Why rows of these files are refused, with the first rows as Excel counts them. */
export async function countRefusals(tx: Tx, fileIds: readonly string[]): Promise<RefusalCount[]> {
  const { rows } = await sql<{ file_id: string; code: string; facts: Record<string, string | number>; n: number; first: number[] }>`
    select file_id, reason ->> 'code' code, (array_agg(reason -> 'facts' order by row))[1] facts, count(*)::integer n,
           (array_agg(row order by row))[1:5] first
    from exchange.source_row, jsonb_array_elements(reasons) reason
    where file_id = any(${fileIds}::uuid[]) and state = 'refused'
    group by file_id, reason ->> 'code' order by n desc`.execute(tx)
  return rows.map(({ file_id, code, facts, n, first }) => ({ fileId: file_id, code, facts, rows: n, firstRows: first }))
}
