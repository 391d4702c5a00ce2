import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'
import type { ReviewPair } from './review-pairs.ts'

/** One record of a pair as the page compares it; values that are sealed come masked. */
export interface ReviewSide {
  name: string
  areaName: string | null
  fullMembers: number | null
  fields: Record<string, string | null>
  sources: { kind: string; file: string; row: number }[]
}

interface Row {
  id: string
  name: string
  areaName: string | null
  fullMembers: number | null
  fields: Record<string, string | null>
  sources: ReviewSide['sources'] | null
}

/** Both sides of every pair that the reader's scope holds, by record id. */
export async function loadReviewSides(
  tx: Tx,
  pairs: readonly Pick<ReviewPair, 'entity' | 'aId' | 'bId'>[],
): Promise<Map<string, ReviewSide>> {
  const ids = (entity: 'unit' | 'person') => pairs.filter((pair) => pair.entity === entity).flatMap(({ aId, bId }) => [aId, bId])
  const units = await sql<Row>`
    select u.id, u.name, coalesce(c.name, s.name) "areaName", u.full_members "fullMembers",
      jsonb_build_object('name', u.name, 'creditCode', u.credit_code, 'legalPerson', u.legal_person, 'contact', u.contact, 'phone', u.phone_masked, 'address', u.address,
        'street', s.name, 'industry', u.industry_name, 'headcount', u.headcount::text, 'operating', u.operating) fields,
      (select jsonb_agg(jsonb_build_object('kind', r.kind, 'file', f.name, 'row', r.row) order by r.id)
         from registry.row_unit l join exchange.source_row r on r.id = l.row_id join exchange.file f on f.id = r.file_id where l.unit_id = u.id) sources
    from registry.unit u left join territory.area s on s.id = u.street_id left join territory.area c on c.id = u.community_id
    where u.id = any(${ids('unit')}::uuid[])`.execute(tx)
  const people = await sql<Row>`
    select p.id, p.name, u.name "areaName", null::integer "fullMembers",
      jsonb_build_object('personName', p.name, 'sex', p.sex, 'birthYear', p.birth_year::text, 'idNumber', p.id_number_masked, 'phone', p.phone_masked, 'employment', u.name) fields,
      (select jsonb_agg(jsonb_build_object('kind', r.kind, 'file', f.name, 'row', r.row) order by r.id)
         from registry.row_person l join exchange.source_row r on r.id = l.row_id join exchange.file f on f.id = r.file_id where l.person_id = p.id) sources
    from registry.person p left join registry.unit u on u.id = p.unit_id where p.id = any(${ids('person')}::uuid[])`.execute(tx)
  return new Map([...units.rows, ...people.rows].map(({ id, sources, ...side }) => [id, { ...side, sources: sources ?? [] }]))
}
