import type { Because, SettledFact } from '@sanxin/domain/registry'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'
import { type UnitLine, unitLineColumns } from './list-units.ts'

export interface UnitRecordFull extends UnitLine {
  areaLft: number
  anchorRow: number | null
  formerNames: string[]
  facts: Record<string, SettledFact>
  reasons: Because[]
  phoneMasked: string | null
  phoneSealed: Buffer | null
  firstSeenAt: Date
  revision: number
}

/** One unit; undefined when it does not exist, was merged away, or lies outside the actor's scope. */
export async function findUnit(tx: Tx, id: string): Promise<UnitRecordFull | undefined> {
  const { rows } = await sql<UnitRecordFull>`
    select ${unitLineColumns}, u.area_lft "areaLft", u.anchor_row "anchorRow", u.former_names "formerNames", u.facts, u.reasons,
      u.phone_masked "phoneMasked", u.phone_sealed "phoneSealed",
      u.first_seen_at "firstSeenAt", u.revision
    from registry.unit u where u.id = ${id}::uuid and not u.retired`.execute(tx)
  return rows[0]
}

/** The unit that took over a merged one, so that an old address still leads somewhere. */
export async function findSuccessor(tx: Tx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with recursive chain as (
      select id, merged_into, 0 step from registry.unit where id = ${id}::uuid
      union all select u.id, u.merged_into, step + 1 from chain c join registry.unit u on u.id = c.merged_into where step < 20)
    select id from chain where merged_into is null and id <> ${id}::uuid`.execute(tx)
  return rows[0]?.id
}

export interface UnitOrganisation {
  id: string
  name: string
  kind: string
  formation: string | null
  said: string
  certainty: string
  leader: string | null
}

/** Organisations that cover the unit and stand, party organisations first. */
export async function listUnitOrganisations(tx: Tx, unitId: string): Promise<UnitOrganisation[]> {
  const { rows } = await sql<UnitOrganisation>`
    select o.id, o.name, o.kind, o.formation, link.said, link.certainty, o.leader
    from coverage.unit_organisation link join organisation.organisation o on o.id = link.organisation_id
    where link.unit_id = ${unitId}::uuid and not o.dissolved order by o.kind <> 'party', o.kind, o.name`.execute(tx)
  return rows
}

export interface RowLink {
  rowId: number
  because: Because
}

/** Source rows that speak of the unit, with the reason for each link. */
export async function listUnitRows(tx: Tx, unitId: string): Promise<RowLink[]> {
  const { rows } =
    await sql<RowLink>`select row_id "rowId", because from registry.row_unit where unit_id = ${unitId}::uuid order by row_id`.execute(tx)
  return rows
}

/** Open pairs of the review queue that speak of a record. */
export async function countReviewPairs(tx: Tx, entity: 'unit' | 'person', id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer count from linkage.review_pair where entity = ${entity} and state = 'open' and ${id}::uuid in (a_id, b_id)`.execute(
    tx,
  )
  return rows[0]!.count
}
