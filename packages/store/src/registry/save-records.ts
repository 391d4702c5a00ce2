import type { RowPersonLink, RowUnitLink } from '@sanxin/domain/registry'
import { sql } from 'kysely'
import { type BulkTable, upsertRows } from '../platform/bulk/index.ts'
import type { Tx } from '../platform/request/index.ts'
import type { Comparison } from './compare-records.ts'
import {
  type MembershipColumn,
  type MembershipRecord,
  membershipColumns,
  membershipTable,
  type PersonRecord,
  personColumns,
  personTable,
} from './person-columns.ts'
import { type UnitRecord, unitColumns, unitTable } from './unit-columns.ts'

const select = (schema: string, table: string, columns: Readonly<Record<string, string>>) =>
  sql`select ${sql.join(Object.keys(columns).map((column) => sql.id(column)))} from ${sql.id(schema, table)}`

/** Every unit that stands, also retired ones, by id. */
export async function loadUnits(tx: Tx): Promise<Map<string, UnitRecord>> {
  const { rows } = await sql<UnitRecord>`${select('registry', 'unit', unitColumns)}`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

export async function loadPeople(tx: Tx): Promise<Map<string, PersonRecord>> {
  const { id_number_sealed: _, phone_sealed: __, ...columns } = personColumns
  const { rows } = await sql<PersonRecord>`${select('registry', 'person', columns)}`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

export async function loadMemberships(tx: Tx): Promise<Map<string, MembershipRecord>> {
  const { rows } = await sql<MembershipRecord>`${select('registry', 'membership', membershipColumns)}`.execute(tx)
  return new Map(rows.map((row) => [row.person_id, row]))
}

export interface SaveContext {
  batchId: string | null
  changedBy: string
}

/** Saves new and changed units, writes the history of what changed, and retires those that no row speaks of any more. */
export async function saveUnits(
  tx: Tx,
  { created, updated, gone }: Comparison<UnitRecord>,
  mergedInto: ReadonlyMap<string, string>,
  context: SaveContext,
): Promise<void> {
  await upsertRows(tx, unitTable, [...created, ...updated.map(({ row }) => row)])
  for (const id of gone)
    await sql`update registry.unit set retired = true, merged_into = ${mergedInto.get(id) ?? null}, changed_at = now(), revision = revision + 1 where id = ${id}`.execute(
      tx,
    )
  await writeHistory(tx, 'unit', updated, context)
}

export async function savePeople(tx: Tx, { created, updated, gone }: Comparison<PersonRecord>, context: SaveContext): Promise<void> {
  await upsertRows(tx, personTable, [...created, ...updated.map(({ row }) => row)])
  await sql`update registry.person set retired = true, changed_at = now(), revision = revision + 1 where id = any(${gone}::uuid[])`.execute(
    tx,
  )
  await writeHistory(tx, 'person', updated, context)
}

export async function saveMemberships(tx: Tx, { created, updated, gone }: Comparison<MembershipRecord>): Promise<void> {
  await upsertRows(tx, membershipTable as BulkTable<MembershipColumn>, [...created, ...updated.map(({ row }) => row)])
  await sql`delete from registry.membership where person_id = any(${gone}::uuid[])`.execute(tx)
}

async function writeHistory(
  tx: Tx,
  entity: 'unit' | 'person',
  updated: Comparison<{ id: string; area_lft: unknown } & Record<string, unknown>>['updated'],
  { batchId, changedBy }: SaveContext,
) {
  const changes = updated.flatMap(({ row, fields }) => fields.map((field) => ({ entity_id: row.id, area_lft: row.area_lft, ...field })))
  for (let start = 0; start < changes.length; start += 5_000) {
    await sql`insert into registry.field_change (entity, entity_id, area_lft, field, was, became, batch_id, changed_by)
      select ${entity}, r.entity_id, r.area_lft, r.field, r.was, r.became, ${batchId}::uuid, ${changedBy}
      from jsonb_to_recordset(${JSON.stringify(changes.slice(start, start + 5_000))}::jsonb) as r(entity_id uuid, area_lft integer, field text, was text, became text)`.execute(
      tx,
    )
  }
}

const rowUnitTable: BulkTable<'row_id' | 'unit_id' | 'area_lft' | 'because'> = {
  schema: 'registry',
  table: 'row_unit',
  key: ['row_id'],
  columns: { row_id: 'bigint', unit_id: 'uuid', area_lft: 'integer', because: 'jsonb' },
}
const rowPersonTable: BulkTable<'row_id' | 'person_id' | 'area_lft' | 'unit_id' | 'kind' | 'because'> = {
  schema: 'registry',
  table: 'row_person',
  key: ['row_id'],
  columns: { row_id: 'bigint', person_id: 'uuid', area_lft: 'integer', unit_id: 'uuid', kind: 'text', because: 'jsonb' },
}

/** Saves the links that are new or different; a link is never deleted, since its row never is. */
export async function saveRowUnits(tx: Tx, links: readonly RowUnitLink[], areaOf: ReadonlyMap<string, number>): Promise<void> {
  const { rows } = await sql<{
    row_id: number
    unit_id: string
    area_lft: number
    because: string
  }>`select row_id, unit_id, area_lft, because ->> 'code' because from registry.row_unit`.execute(tx)
  const before = new Map(rows.map((row) => [row.row_id, `${row.unit_id}|${row.area_lft}|${row.because}`]))
  const changed = links.filter(({ row, unitId, because }) => before.get(row) !== `${unitId}|${areaOf.get(unitId) ?? 0}|${because.code}`)
  await upsertRows(
    tx,
    rowUnitTable,
    changed.map(({ row, unitId, because }) => ({ row_id: row, unit_id: unitId, area_lft: areaOf.get(unitId) ?? 0, because })),
  )
}

export async function saveRowPeople(tx: Tx, links: readonly RowPersonLink[], areaOf: ReadonlyMap<string, number>): Promise<void> {
  const { rows } = await sql<{
    row_id: number
    person_id: string
    area_lft: number
    unit_id: string | null
    kind: string
    because: string
  }>`
    select row_id, person_id, area_lft, unit_id, kind, because ->> 'code' because from registry.row_person`.execute(tx)
  const before = new Map(rows.map((row) => [row.row_id, `${row.person_id}|${row.area_lft}|${row.unit_id}|${row.kind}|${row.because}`]))
  const areas = (link: RowPersonLink): number => areaOf.get(link.personId) ?? 0
  const changed = links.filter(
    (link) => before.get(link.row) !== `${link.personId}|${areas(link)}|${link.unitId}|${link.kind}|${link.because.code}`,
  )
  await upsertRows(
    tx,
    rowPersonTable,
    changed.map((link) => ({
      row_id: link.row,
      person_id: link.personId,
      area_lft: areas(link),
      unit_id: link.unitId,
      kind: link.kind,
      because: link.because,
    })),
  )
}

export interface SearchEntry {
  id: string
  areaLft: number
  haystack: string
  grams: string[]
}

/** Rewrites the search entries of changed records. */
export async function saveSearch(
  tx: Tx,
  entity: 'unit' | 'person',
  entries: readonly SearchEntry[],
  gone: readonly string[],
): Promise<void> {
  const key = entity === 'unit' ? 'unit_id' : 'person_id'
  const table: BulkTable<string> = {
    schema: 'registry',
    table: `${entity}_search`,
    key: [key],
    columns: { [key]: 'uuid', area_lft: 'integer', haystack: 'text', grams: 'text[]' },
  }
  await upsertRows(
    tx,
    table,
    entries.map(({ id, areaLft, haystack, grams }) => ({ [key]: id, area_lft: areaLft, haystack, grams })),
  )
  await sql`delete from ${sql.id('registry', `${entity}_search`)} where ${sql.id(key)} = any(${gone}::uuid[])`.execute(tx)
}

/** Which unit and which person each row spoke of last time. */
export async function loadRowLinks(tx: Tx): Promise<{ units: Map<number, string>; people: Map<number, string> }> {
  const units = await sql<{ row_id: number; unit_id: string }>`select row_id, unit_id from registry.row_unit`.execute(tx)
  const people = await sql<{ row_id: number; person_id: string }>`select row_id, person_id from registry.row_person`.execute(tx)
  return {
    units: new Map(units.rows.map((row) => [row.row_id, row.unit_id])),
    people: new Map(people.rows.map((row) => [row.row_id, row.person_id])),
  }
}

/** Records that were merged away, by the first of their rows; of several the one that stood last. */
export async function loadRetired(tx: Tx): Promise<{ units: Map<number, string>; people: Map<number, string> }> {
  const of = async (table: 'unit' | 'person') => {
    const { rows } = await sql<{ anchor_row: number; id: string }>`
      select distinct on (anchor_row) anchor_row, id from ${sql.id('registry', table)}
      where retired and anchor_row is not null order by anchor_row, changed_at desc, id desc`.execute(tx)
    return new Map(rows.map(({ anchor_row, id }) => [anchor_row, id]))
  }
  return { units: await of('unit'), people: await of('person') }
}
