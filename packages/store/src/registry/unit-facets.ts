import type { UnitFilters } from '@sanxin/domain/registry'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'
import { unitsWhere } from './unit-conditions.ts'

/** The value of the filter that a unit falls under; null where it falls under none. */
const facetValues = {
  street: sql`u.street_id`,
  kind: sql`u.kind`,
  operating: sql`u.operating`,
  base: sql`case when u.in_base then 'enterprise' when u.in_social_base then 'social' else 'outside' end`,
  due: sql`u.due`,
  covered: sql`case when u.covered_by is null or u.covered_by = 'instructor' then 'no' else 'yes' end`,
  coveredBy: sql`u.covered_by`,
  members: sql`case when u.full_members >= 3 then 'three-or-more' when u.full_members > 0 then 'one-or-two' when u.probationary = 0 then 'none' end`,
  line: sql`case when exists (select from campaign.line l where l.code = u.line) then u.line end`,
} as const satisfies Record<string, RawBuilder<unknown>>
export type UnitFacet = keyof typeof facetValues
export const unitFacetNames = Object.keys(facetValues) as UnitFacet[]

/** Street and line are grouped apart, as they have many values; the small ones together are still only some hundred groups. */
const groups: readonly (readonly UnitFacet[])[] = [
  ['street'],
  ['line'],
  ['kind', 'operating', 'base', 'due', 'covered', 'coveredBy', 'members'],
]
/** What a unit without a value is called as a filter; facets not named here leave it out. */
const withoutValue: Partial<Record<UnitFacet, string>> = { street: 'none', line: 'none' }

export interface UnitFacetCounts {
  total: number
  facets: { filter: UnitFacet; values: { value: string; count: number }[] }[]
}

/** Counts per value of each facet under the same filters, in one pass over the units. */
export async function unitFacets(tx: Tx, filters: UnitFilters): Promise<UnitFacetCounts> {
  const columns = sql.join(unitFacetNames.map((name) => sql`${facetValues[name]} as ${sql.id(name)}`))
  const names = (group: readonly UnitFacet[]) => sql.join(group.map((name) => sql.id(name)))
  const { rows } = await sql<Record<UnitFacet, string | null> & { of_street: number; of_line: number; count: number }>`
    with counted as materialized (select ${columns} from registry.unit u where ${unitsWhere(tx, filters)})
    select ${names(unitFacetNames)}, grouping(street) of_street, grouping(line) of_line, count(*)::integer count
    from counted group by grouping sets (${sql.join(groups.map((group) => sql`(${names(group)})`))})`.execute(tx)
  const [ofStreet, ofLine, ofRest] = [
    rows.filter(({ of_street }) => of_street === 0),
    rows.filter(({ of_line }) => of_line === 0),
    rows.filter(({ of_street, of_line }) => of_street === 1 && of_line === 1),
  ]
  const rowsOf = (filter: UnitFacet) => (filter === 'street' ? ofStreet : filter === 'line' ? ofLine : ofRest)
  return {
    total: ofStreet.reduce((sum, { count }) => sum + count, 0),
    facets: unitFacetNames.map((filter) => ({ filter, values: sums(rowsOf(filter), filter) })),
  }
}

function sums(rows: readonly (Record<UnitFacet, string | null> & { count: number })[], filter: UnitFacet) {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = row[filter] ?? withoutValue[filter]
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + row.count)
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
