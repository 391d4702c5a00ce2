import type { LineRule } from '@sanxin/domain/campaign'
import type { Bilingual } from '@sanxin/kernel'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

export interface LineRow {
  code: string
  name: Bilingual
}

/** The lines in their order. */
export async function listLines(tx: Tx): Promise<LineRow[]> {
  const { rows } =
    await sql<LineRow>`select code, jsonb_build_object('zh', zh, 'en', en) name from campaign.line order by rank, code`.execute(tx)
  return rows
}

/** The table that gives units to lines, in the order in which it was written. */
export async function listLineRules(tx: Tx): Promise<LineRule[]> {
  const { rows } = await sql<LineRule>`select by, value, line from campaign.line_rule order by id`.execute(tx)
  return rows
}

/** Puts this table in place of the one there is. */
export async function replaceLineRules(tx: Tx, rules: readonly LineRule[]): Promise<void> {
  await sql`delete from campaign.line_rule`.execute(tx)
  await sql`insert into campaign.line_rule (by, value, line)
    select r.by, r.value, r.line from rows from (jsonb_to_recordset(${JSON.stringify(rules)}::jsonb) as (by text, value text, line text)) with ordinality as r(by, value, line, place)
    order by r.place`.execute(tx)
}

export interface LineFactsRow {
  id: string
  department: string | null
  industryCode: string | null
  industryName: string | null
  line: string | null
}

/** What decides the line of each unit. */
export async function listLineFacts(tx: Tx): Promise<LineFactsRow[]> {
  const { rows } = await sql<LineFactsRow>`
    select u.id, u.department, u.industry_code "industryCode", u.industry_name "industryName", u.line from registry.unit u where not u.retired`.execute(
    tx,
  )
  return rows
}

/** Moves units to another line and writes the history of it. */
export async function moveToLines(tx: Tx, moved: readonly { id: string; line: string | null }[], changedBy: string): Promise<void> {
  const json = JSON.stringify(moved)
  await sql`insert into registry.field_change (entity, entity_id, area_lft, field, was, became, source, changed_by)
    select 'unit', u.id, u.area_lft, 'line', u.line, r.line, 'line-table', ${changedBy}
    from jsonb_to_recordset(${json}::jsonb) as r(id uuid, line text) join registry.unit u on u.id = r.id`.execute(tx)
  await sql`update registry.unit u set line = r.line, changed_at = now(), revision = u.revision + 1
    from jsonb_to_recordset(${json}::jsonb) as r(id uuid, line text) where u.id = r.id`.execute(tx)
}
