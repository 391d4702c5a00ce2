import { type InstructorId, type InstructorPlan, instructorKey, type OrganisationPlan, organisationKey } from '@sanxin/domain/organisation'
import type { OrganisationId } from '@sanxin/kernel'
import { sql } from 'kysely'
import { type BulkTable, upsertRows } from '../platform/bulk/index.ts'
import type { Tx } from '../platform/request/index.ts'

const organisationColumns = {
  id: 'uuid',
  kind: 'text',
  level: 'text',
  formation: 'text',
  name: 'text',
  name_pinyin: 'text',
  parent_id: 'uuid',
  superior: 'text',
  leader: 'text',
  founded_on: 'date',
  term_from: 'date',
  term_to: 'date',
  area_id: 'uuid',
  area_lft: 'integer',
  located_at: 'text',
  members_said: 'integer',
  dissolved: 'boolean',
} as const
type OrganisationColumn = keyof typeof organisationColumns
const organisationTable: BulkTable<OrganisationColumn> = {
  schema: 'organisation',
  table: 'organisation',
  key: ['id'],
  stamp: 'changed_at',
  columns: organisationColumns,
}

const instructorColumns = {
  id: 'uuid',
  name: 'text',
  name_pinyin: 'text',
  sex: 'text',
  birth_year: 'integer',
  workplace: 'text',
  dispatch_kind: 'text',
  background: 'text',
  capacity: 'integer',
  area_id: 'uuid',
  area_lft: 'integer',
  phone_masked: 'text',
  phone_sealed: 'bytea',
  phone_index: 'bytea',
  remark: 'text',
} as const
type InstructorColumn = keyof typeof instructorColumns
const instructorTable: BulkTable<InstructorColumn> = {
  schema: 'organisation',
  table: 'instructor',
  key: ['id'],
  stamp: 'changed_at',
  columns: instructorColumns,
}

export type OrganisationRow = Record<OrganisationColumn, unknown>
export type InstructorRow = Record<InstructorColumn, unknown>

/** Ids of the organisations by kind and name, and by kind, name and leader, as `settleOrganisations` wants them. */
export async function loadOrganisationIds(tx: Tx): Promise<Map<string, OrganisationId>> {
  const { rows } = await sql<{ id: OrganisationId; kind: OrganisationPlan['kind']; name: string; leader: string | null }>`
    select id, kind, name, leader from organisation.organisation order by id desc`.execute(tx)
  return new Map(
    rows.flatMap(
      ({ id, kind, name, leader }) =>
        [
          [organisationKey(kind, name), id],
          [organisationKey(kind, name, leader), id],
        ] as const,
    ),
  )
}

/** Ids of the instructors by name and keyed hash of the phone (hex), which stands in for the phone in `instructorKey`. */
export async function loadInstructorIds(tx: Tx): Promise<Map<string, InstructorId>> {
  const { rows } = await sql<{
    id: InstructorId
    name: string
    phone_index: Buffer | null
  }>`select id, name, phone_index from organisation.instructor`.execute(tx)
  return new Map(rows.map(({ id, name, phone_index }) => [instructorKey(name, phone_index?.toString('hex') ?? null, null), id]))
}

export const organisationRow = (plan: OrganisationPlan, pinyin: string): OrganisationRow => ({
  id: plan.id,
  kind: plan.kind,
  level: plan.level,
  formation: plan.formation,
  name: plan.name,
  name_pinyin: pinyin,
  parent_id: plan.parentId,
  superior: plan.superior,
  leader: plan.leader,
  founded_on: plan.foundedOn,
  term_from: plan.termFrom,
  term_to: plan.termTo,
  area_id: plan.areaId,
  area_lft: plan.areaLft,
  located_at: plan.locatedAt,
  members_said: plan.membersSaid,
  dissolved: plan.dissolved,
})

export const instructorRow = (
  plan: InstructorPlan,
  pinyin: string,
  phone: { masked: string | null; sealed: Buffer | null; index: Buffer | null },
): InstructorRow => ({
  id: plan.id,
  name: plan.name,
  name_pinyin: pinyin,
  sex: plan.sex,
  birth_year: plan.birthYear,
  workplace: plan.workplace,
  dispatch_kind: plan.dispatchKind,
  background: plan.background,
  capacity: plan.capacity,
  area_id: plan.areaId,
  area_lft: plan.areaLft,
  phone_masked: phone.masked,
  phone_sealed: phone.sealed,
  phone_index: phone.index,
  remark: plan.remark,
})

/** Which of these rows are new, which differ from what stands, which stand as they are. */
export async function compareOrganisations(tx: Tx, planned: readonly OrganisationRow[]) {
  const { rows } = await sql<OrganisationRow>`
    select id, kind, level, formation, name, name_pinyin, parent_id, superior, leader, founded_on, term_from, term_to, area_id, area_lft, located_at, members_said, dissolved
    from organisation.organisation`.execute(tx)
  const before = new Map(rows.map((row) => [row.id, signature(row)]))
  const created = planned.filter(({ id }) => !before.has(id))
  const updated = planned.filter((row) => before.has(row.id) && before.get(row.id) !== signature(row))
  return { created, updated, unchanged: planned.length - created.length - updated.length }
}

const signature = (row: OrganisationRow): string =>
  JSON.stringify(Object.keys(organisationColumns).map((column) => row[column as OrganisationColumn] ?? null))

/** Saves without the superior first, then with it: a branch may be listed before its committee. */
export async function saveOrganisations(tx: Tx, rows: readonly OrganisationRow[]): Promise<void> {
  await upsertRows(
    tx,
    organisationTable,
    rows.map((row) => ({ ...row, parent_id: null })),
  )
  await upsertRows(
    tx,
    organisationTable,
    rows.filter(({ parent_id }) => parent_id !== null),
  )
}

export const saveInstructors = (tx: Tx, rows: readonly InstructorRow[]): Promise<void> => upsertRows(tx, instructorTable, rows)
