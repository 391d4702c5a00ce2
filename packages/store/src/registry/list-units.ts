import type { CoveredBy, Due, MarkState, OperatingState, UnitFilters, UnitKind } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'
import { sql } from 'kysely'
import { keysetPage, type Page, type PageAsk, type SortKey } from '../platform/page/index.ts'
import type { Tx } from '../platform/request/index.ts'
import { unitsWhere } from './unit-conditions.ts'

export interface UnitLine {
  id: string
  name: string
  creditCode: string | null
  kind: UnitKind
  operating: OperatingState
  inBase: boolean
  inSocialBase: boolean
  streetName: string | null
  communityName: string | null
  line: string | null
  lineName: Bilingual | null
  headcount: number | null
  employees: number
  fullMembers: number
  probationary: number
  due: Due
  coveredBy: CoveredBy | null
  marks: Record<string, MarkState>
  foundedOn: string | null
  changedAt: Date
}

export type UnitSort = 'name' | '-changed' | '-members' | '-headcount' | 'street'

const name: SortKey = { by: sql`u.name_pinyin`, type: 'text' }
const orders: Record<UnitSort, readonly SortKey[]> = {
  name: [name],
  street: [{ by: sql`u.area_lft`, type: 'integer' }, name],
  '-changed': [{ by: sql`u.changed_at`, type: 'timestamptz', descending: true }],
  '-members': [{ by: sql`u.full_members`, type: 'integer', descending: true }],
  '-headcount': [{ by: sql`coalesce(u.headcount, -1)`, type: 'integer', descending: true }],
}

export const unitLineColumns = sql`u.id, u.name, u.credit_code "creditCode", u.kind, u.operating, u.in_base "inBase", u.in_social_base "inSocialBase",
  (select a.name from territory.area a where a.id = u.street_id) "streetName",
  (select a.name from territory.area a where a.id = u.community_id) "communityName",
  u.line, (select jsonb_build_object('zh', l.zh, 'en', l.en) from campaign.line l where l.code = u.line) "lineName",
  u.headcount, u.employees, u.full_members "fullMembers", u.probationary, u.due, u.covered_by "coveredBy", u.marks,
  u.founded_on "foundedOn", u.changed_at "changedAt"`

/** Filters that no index of the rows answers. */
const costly = ['search', 'source', 'differs'] as const satisfies readonly (keyof UnitFilters)[]

/** One page of the unit ledger (单位台账) in the actor's scope. */
export function listUnits(
  tx: Tx,
  filters: UnitFilters,
  { sort = 'name', ...page }: PageAsk & { sort?: UnitSort },
): Promise<Page<UnitLine>> {
  return keysetPage<UnitLine>(
    tx,
    {
      sort,
      keys: orders[sort],
      id: sql`u.id`,
      columns: unitLineColumns,
      from: sql`registry.unit u`,
      where: [unitsWhere(tx, filters)],
      findOnce: costly.some((filter) => filters[filter] !== undefined),
    },
    page,
  )
}

/** How many units a filter object is about. */
export async function countUnits(tx: Tx, filters: UnitFilters): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::integer total from registry.unit u where ${unitsWhere(tx, filters)}`.execute(tx)
  return rows[0]!.total
}
