import type { UnitFilters } from '@sanxin/domain/registry'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'
import { unitCondition, unitsWhere } from '../registry/index.ts'

export interface MassCount {
  party: boolean
  union: boolean
  league: boolean
  women: boolean
  units: number
}

/** How many units of a base have which combination of party, union, league and women's bodies; absent combinations are left out. */
export async function massCounts(tx: Tx, within: UnitFilters): Promise<MassCount[]> {
  const { rows } = await sql<MassCount>`
    select (${unitCondition({ covered: 'yes' })}) party, u.union_covered "union", u.league_covered league, u.women_covered women, count(*)::integer units
    from registry.unit u where ${unitsWhere(tx, within)} group by 1, 2, 3, 4`.execute(tx)
  return rows
}
