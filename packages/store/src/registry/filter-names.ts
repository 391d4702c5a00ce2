import type { Bilingual } from '@sanxin/kernel'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

/** Names of the streets and lines that can be values of a filter. */
export async function filterNames(tx: Tx): Promise<Map<string, Bilingual>> {
  const { rows } = await sql<{ value: string; zh: string; en: string }>`
    select id::text "value", name zh, name en from territory.area where kind = 'street' union all select code, zh, en from campaign.line`.execute(
    tx,
  )
  return new Map(rows.map(({ value, zh, en }) => [value, { zh, en }]))
}
