import type { UnitPlan } from '@sanxin/domain/registry'
import type { BulkTable } from '../platform/bulk/index.ts'

export const unitColumns = {
  id: 'uuid', anchor_row: 'bigint', name: 'text', name_pinyin: 'text', former_names: 'text[]', credit_code: 'text', kind: 'text', operating: 'text', in_base: 'boolean',
  in_social_base: 'boolean', street_id: 'uuid', community_id: 'uuid', building_id: 'uuid', area_lft: 'integer', address: 'text', lon: 'double precision',
  lat: 'double precision', industry_code: 'text', industry_name: 'text', department: 'text', line: 'text', legal_person: 'text', contact: 'text', phone_masked: 'text',
  phone_sealed: 'bytea', phone_index: 'bytea', headcount: 'integer', founded_on: 'date', willingness: 'text', full_members: 'integer', probationary: 'integer',
  employees: 'integer', due: 'text', covered_by: 'text', union_covered: 'boolean', league_covered: 'boolean', women_covered: 'boolean', marks: 'jsonb', facts: 'jsonb',
  reasons: 'jsonb', first_batch: 'uuid', retired: 'boolean', merged_into: 'uuid',
} as const
export type UnitColumn = keyof typeof unitColumns
export type UnitRecord = Record<UnitColumn, unknown> & { id: string }
export const unitTable: BulkTable<UnitColumn> = { schema: 'registry', table: 'unit', key: ['id'], stamp: 'changed_at and revision', columns: unitColumns }

/** What the history of a unit tells of; the other columns are derived from these or only point somewhere. */
export const unitHistory = {
  name: 'name', creditCode: 'credit_code', kind: 'kind', operating: 'operating', inBase: 'in_base', inSocialBase: 'in_social_base', street: 'street_id',
  community: 'community_id', address: 'address', industryCode: 'industry_code', line: 'line', legalPerson: 'legal_person', contact: 'contact', phone: 'phone_masked',
  headcount: 'headcount', foundedOn: 'founded_on', willingness: 'willingness', fullMembers: 'full_members', probationary: 'probationary', employees: 'employees',
  due: 'due', coveredBy: 'covered_by', unionCovered: 'union_covered', leagueCovered: 'league_covered', womenCovered: 'women_covered',
} as const satisfies Record<string, UnitColumn>

export interface SealedValue {
  masked: string | null
  sealed: Buffer | null
  index: Buffer | null
}

export function unitRecord(plan: UnitPlan, pinyin: string, phone: SealedValue, firstBatch: string | null): UnitRecord {
  return {
    id: plan.id, anchor_row: plan.anchorRow, name: plan.name, name_pinyin: pinyin, former_names: plan.formerNames, credit_code: plan.creditCode, kind: plan.kind,
    operating: plan.operating, in_base: plan.inBase, in_social_base: plan.inSocialBase, street_id: plan.streetId, community_id: plan.communityId,
    building_id: plan.buildingId, area_lft: plan.areaLft, address: plan.address, lon: plan.lon, lat: plan.lat, industry_code: plan.industryCode,
    industry_name: plan.industryName, department: plan.department, line: plan.line, legal_person: plan.legalPerson, contact: plan.contact, phone_masked: phone.masked,
    phone_sealed: phone.sealed, phone_index: phone.index, headcount: plan.headcount, founded_on: plan.foundedOn, willingness: plan.willingness,
    full_members: plan.fullMembers, probationary: plan.probationary, employees: plan.employees, due: plan.due, covered_by: plan.coveredBy,
    union_covered: plan.unionCovered, league_covered: plan.leagueCovered, women_covered: plan.womenCovered, marks: plan.marks, facts: plan.facts,
    reasons: plan.reasons, first_batch: firstBatch, retired: false, merged_into: null,
  }
}
