import { searchTerms, type UnitFilters } from '@sanxin/domain/registry'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'
import { scopeBounds } from './scope-bounds.ts'

type Condition = RawBuilder<unknown>
type Conditions = { [Filter in keyof Required<UnitFilters>]: (value: NonNullable<UnitFilters[Filter]>) => Condition }

const choose =
  <Value extends string>(table: Record<Value, Condition>) =>
  (value: Value): Condition =>
    table[value]
const yesNo = (yes: Condition) => choose({ yes, no: sql`not (${yes})` })
const organised = sql`u.covered_by is not null and u.covered_by <> 'instructor'`
const withoutLine = sql`(u.line is null or not exists (select from campaign.line l where l.code = u.line))`

/**
 * What each filter asks of `registry.unit u`. Lists, facets, figures and the board all ask through this table,
 * which is why a number and the list that it opens are the same records.
 */
const conditions: Conditions = {
  search: (typed) => {
    const terms = searchTerms(typed)
    return terms
      ? sql`u.id in (select door.find_units(${terms.grams}::text[], ${terms.terms.map((term) => `%${term}%`)}::text[]))`
      : sql`true`
  },
  street: (id) => (id === 'none' ? sql`u.street_id is null` : sql`u.street_id = ${id}::uuid`),
  community: (id) => sql`u.community_id = ${id}::uuid`,
  building: (id) => sql`u.building_id = ${id}::uuid`,
  kind: (kind) => sql`u.kind = ${kind}`,
  operating: (state) => sql`u.operating = ${state}`,
  base: choose({ enterprise: sql`u.in_base`, social: sql`u.in_social_base`, outside: sql`not u.in_base and not u.in_social_base` }),
  due: (due) => (due === 'organisation' ? sql`u.due in ('single', 'joint')` : sql`u.due = ${due}`),
  covered: choose({
    yes: sql`(${organised})`,
    no: sql`(u.covered_by is null or u.covered_by = 'instructor')`,
    reached: sql`u.covered_by is not null`,
    unreached: sql`u.covered_by is null`,
  }),
  coveredBy: (way) => sql`u.covered_by = ${way}`,
  union: yesNo(sql`u.union_covered`),
  league: yesNo(sql`u.league_covered`),
  women: yesNo(sql`u.women_covered`),
  members: choose({
    'three-or-more': sql`u.full_members >= 3`,
    'one-or-two': sql`u.full_members between 1 and 2`,
    none: sql`u.full_members + u.probationary = 0`,
    any: sql`u.full_members + u.probationary > 0`,
  }),
  line: (code) => (code === 'none' ? withoutLine : sql`u.line = ${code}`),
  source: (source) => sql`u.marks ? ${source}`,
  differs: () => sql`jsonb_path_exists(u.marks, '$.* ? (@ == "differs")')`,
  organisation: (id) => sql`exists (select from coverage.unit_organisation o where o.unit_id = u.id and o.organisation_id = ${id}::uuid)`,
  batch: (id) => sql`u.first_batch = ${id}::uuid`,
}

/** The conditions of a filter object as one; units that were merged away or retired are never meant. */
export function unitCondition(filters: UnitFilters): Condition {
  const asked = Object.entries(filters).filter(([, value]) => value !== undefined) as [keyof UnitFilters, never][]
  return sql.join([sql`not u.retired`, ...asked.map(([filter, value]) => conditions[filter](value))], sql` and `)
}

/** The same for the `where` of a query over `registry.unit u`. */
export const unitsWhere = (tx: Tx, filters: UnitFilters): Condition =>
  sql`${scopeBounds(tx, sql`u.area_lft`)} and ${unitCondition(filters)}`
