import type { PersonPlan } from '@sanxin/domain/registry'
import type { BulkTable } from '../platform/bulk/index.ts'
import type { SealedValue } from './unit-columns.ts'

export const personColumns = {
  id: 'uuid',
  anchor_row: 'bigint',
  name: 'text',
  name_pinyin: 'text',
  sex: 'text',
  birth_year: 'integer',
  id_number_masked: 'text',
  id_number_sealed: 'bytea',
  id_number_index: 'bytea',
  phone_masked: 'text',
  phone_sealed: 'bytea',
  phone_index: 'bytea',
  unit_id: 'uuid',
  employment: 'text',
  area_lft: 'integer',
  retired: 'boolean',
} as const
export type PersonColumn = keyof typeof personColumns
export type PersonRecord = Record<PersonColumn, unknown> & { id: string }
export const personTable: BulkTable<PersonColumn> = {
  schema: 'registry',
  table: 'person',
  key: ['id'],
  stamp: 'changed_at and revision',
  columns: personColumns,
}

export const membershipColumns = {
  person_id: 'uuid',
  area_lft: 'integer',
  kind: 'text',
  standing: 'text',
  joined_on: 'date',
  confirmed_on: 'date',
  branch: 'text',
  organisation_id: 'uuid',
  workplace: 'text',
  unit_id: 'uuid',
  because: 'jsonb',
  undisclosed: 'boolean',
} as const
export type MembershipColumn = keyof typeof membershipColumns
export type MembershipRecord = Record<MembershipColumn, unknown> & { person_id: string }
export const membershipTable: BulkTable<MembershipColumn> = {
  schema: 'registry',
  table: 'membership',
  key: ['person_id'],
  stamp: 'changed_at',
  columns: membershipColumns,
}

/** What the history of a person tells of; sealed values appear masked. */
export const personHistory = {
  name: 'name',
  sex: 'sex',
  idNumber: 'id_number_masked',
  phone: 'phone_masked',
  unit: 'unit_id',
  employment: 'employment',
} as const satisfies Record<string, PersonColumn>

export function personRecord(plan: PersonPlan, pinyin: string, idNumber: SealedValue, phone: SealedValue): PersonRecord {
  return {
    id: plan.id,
    anchor_row: plan.anchorRow,
    name: plan.name,
    name_pinyin: pinyin,
    sex: plan.sex,
    birth_year: plan.birthYear,
    id_number_masked: idNumber.masked,
    id_number_sealed: idNumber.sealed,
    id_number_index: idNumber.index,
    phone_masked: phone.masked,
    phone_sealed: phone.sealed,
    phone_index: phone.index,
    unit_id: plan.unitId,
    employment: plan.employment,
    area_lft: plan.areaLft,
    retired: false,
  }
}

export function membershipRecord({ id, areaLft, membership }: PersonPlan): MembershipRecord | undefined {
  if (!membership) return undefined
  const { kind, standing, joinedOn, confirmedOn, branch, organisationId, workplace, unitId, because, undisclosed } = membership
  return {
    person_id: id,
    area_lft: areaLft,
    kind,
    standing,
    joined_on: joinedOn,
    confirmed_on: confirmedOn,
    branch,
    organisation_id: organisationId,
    workplace,
    unit_id: unitId,
    because,
    undisclosed,
  }
}
