import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

export interface ExportUnit {
  id: string
  creditCode: string | null
  name: string
  kind: string
  street: string
  operating: string
  inBase: boolean
  inSocialBase: boolean
  due: string
  fullMembers: number
}

export interface ExportRow {
  file: string
  sheet: string
  row: number
  id: string
}

/** All units of the scope, also those outside the base. */
export async function exportUnits(tx: Tx): Promise<ExportUnit[]> {
  const { rows } = await sql<ExportUnit>`
    select u.id, u.credit_code "creditCode", u.name, u.kind, coalesce(s.name, '') street, u.operating, u.in_base "inBase", u.in_social_base "inSocialBase", u.due, u.full_members "fullMembers"
    from registry.unit u left join territory.area s on s.id = u.street_id where not u.retired order by u.name_pinyin, u.id`.execute(tx)
  return rows
}

// A row delivered again speaks of whatever the first one speaks of.
/** Which unit every row of the unit rosters speaks of. */
export async function exportUnitRows(tx: Tx): Promise<ExportRow[]> {
  const { rows } = await sql<ExportRow>`
    select f.name file, case when f.name ilike '%.csv' then '' else r.sheet end sheet, r.row, l.unit_id id
    from exchange.source_row r join exchange.file f on f.id = r.file_id join registry.row_unit l on l.row_id = coalesce(r.same_as, r.id)
    where r.active order by r.file_id, r.sheet, r.row`.execute(tx)
  return rows
}

/** Which person every row of the person rosters speaks of. */
export async function exportPersonRows(tx: Tx): Promise<ExportRow[]> {
  const { rows } = await sql<ExportRow>`
    select f.name file, case when f.name ilike '%.csv' then '' else r.sheet end sheet, r.row, l.person_id id
    from exchange.source_row r join exchange.file f on f.id = r.file_id join registry.row_person l on l.row_id = coalesce(r.same_as, r.id)
    where r.active order by r.file_id, r.sheet, r.row`.execute(tx)
  return rows
}
