import { newId } from '@sanxin/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

export interface Override {
  id: string
  entity: 'unit' | 'person'
  entityId: string
  anchorRow: number
  areaLft: number
  field: string
  value: string | null
  /** what the sources said before, with the code of the source */
  was: string | null
  wasSource: string | null
  reason: string
  madeBy: string
  madeAt: Date
}

const columns = sql`id, entity, entity_id "entityId", anchor_row "anchorRow", area_lft "areaLft", field, value, was, was_source "wasSource", reason, made_by "madeBy", made_at "madeAt"`

/** Corrections that stand on a record, the newest of each field. */
export async function listOverrides(tx: Tx, entityId: string): Promise<Override[]> {
  const { rows } = await sql<Override>`
    select distinct on (field) ${columns} from registry.override where entity_id = ${entityId}::uuid and ended_at is null order by field, made_at desc`.execute(
    tx,
  )
  return rows
}

export async function findOverride(tx: Tx, id: string): Promise<Override | undefined> {
  const { rows } = await sql<Override>`select ${columns} from registry.override where id = ${id}::uuid and ended_at is null`.execute(tx)
  return rows[0]
}

/** Puts a correction in the place of earlier ones on the same field. */
export async function saveOverride(tx: Tx, override: Omit<Override, 'id' | 'madeAt'>): Promise<void> {
  const { entity, entityId, anchorRow, areaLft, field, value, was, wasSource, reason, madeBy } = override
  await sql`update registry.override set ended_at = now() where entity_id = ${entityId}::uuid and field = ${field} and ended_at is null`.execute(
    tx,
  )
  await sql`insert into registry.override (id, entity, entity_id, anchor_row, area_lft, field, value, was, was_source, reason, made_by)
    values (${newId()}, ${entity}, ${entityId}::uuid, ${anchorRow}, ${areaLft}, ${field}, ${value}, ${was}, ${wasSource}, ${reason}, ${madeBy})`.execute(
    tx,
  )
}

export async function endOverride(tx: Tx, id: string): Promise<void> {
  await sql`update registry.override set ended_at = now() where id = ${id}::uuid`.execute(tx)
}

/** Columns of a unit that a correction or its withdrawal may set. */
export type UnitChange = Partial<{
  name: string
  former_names: string[]
  name_pinyin: string
  credit_code: string | null
  kind: string
  operating: string
  in_base: boolean
  in_social_base: boolean
  due: string
  street_id: string | null
  community_id: string | null
  area_lft: number
  address: string | null
  industry_code: string | null
  industry_name: string | null
  department: string | null
  line: string | null
  headcount: number | null
  legal_person: string | null
  contact: string | null
  founded_on: string | null
  willingness: string | null
  facts: object
}>

/** Changes a unit, counts its revision up, and moves what follows it to another area with it. */
export async function changeUnit(tx: Tx, id: string, change: UnitChange): Promise<void> {
  const sets: RawBuilder<unknown>[] = Object.entries(change).map(([column, value]) => {
    const given = column === 'facts' ? sql`${JSON.stringify(value)}::jsonb` : sql`${value}`
    return sql`${sql.id(column)} = ${given}`
  })
  await sql`update registry.unit set ${sql.join([...sets, sql`changed_at = now()`, sql`revision = revision + 1`])} where id = ${id}::uuid`.execute(
    tx,
  )
  if (change.area_lft === undefined) return
  for (const table of ['registry.unit_search', 'registry.row_unit', 'coverage.unit_organisation', 'coverage.instructor_assignment'])
    await sql`update ${sql.table(table)} set area_lft = ${change.area_lft} where unit_id = ${id}::uuid`.execute(tx)
}

/** Locks the unit for a change and gives its revision; undefined when it is not there for this actor. */
export async function lockUnit(tx: Tx, id: string): Promise<number | undefined> {
  const { rows } = await sql<{
    revision: number
  }>`select revision from registry.unit where id = ${id}::uuid and not retired for update`.execute(tx)
  return rows[0]?.revision
}

/** Another unit of the actor's scope that carries the code. */
export async function findUnitByCreditCode(tx: Tx, creditCode: string): Promise<string | undefined> {
  const { rows } = await sql<{
    id: string
  }>`select id from registry.unit where credit_code = ${creditCode} and not retired limit 1`.execute(tx)
  return rows[0]?.id
}

/** Rewrites what a unit is found by. */
export async function saveUnitSearch(
  tx: Tx,
  entry: { id: string; areaLft: number; haystack: string; grams: readonly string[] },
): Promise<void> {
  await sql`insert into registry.unit_search (unit_id, area_lft, haystack, grams) values (${entry.id}::uuid, ${entry.areaLft}, ${entry.haystack}, ${entry.grams}::text[])
    on conflict (unit_id) do update set area_lft = excluded.area_lft, haystack = excluded.haystack, grams = excluded.grams`.execute(tx)
}
