import type { UnitFilters } from '@sanxin/domain/registry'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'
import { unitCondition, unitsWhere } from '../registry/index.ts'

/** Units of one line in one community: how many are due, how many of these are covered, and by what they are due. */
export interface BoardCount {
  /** null for units without a line */
  line: string | null
  streetId: string | null
  communityId: string | null
  due: number
  covered: number
  /** uncovered ones that are due an organisation of their own */
  gapSingle: number
}

/** The board's counts at their finest: everything on it is a sum of these. */
export async function boardCounts(tx: Tx, due: UnitFilters, covered: UnitFilters): Promise<BoardCount[]> {
  const built = unitCondition(covered)
  const { rows } = await sql<BoardCount>`
    select case when ${unitCondition({ line: 'none' })} then null else u.line end line, u.street_id "streetId", u.community_id "communityId",
      count(*)::integer due, count(*) filter (where ${built})::integer covered,
      count(*) filter (where u.due = 'single' and not (${built}))::integer "gapSingle"
    from registry.unit u where ${unitsWhere(tx, due)} group by 1, 2, 3`.execute(tx)
  return rows
}
