import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

export interface StandingOverride {
  id: string
  entity: 'unit' | 'person'
  anchorRow: number
  field: string
  value: string | null
  madeAt: string
}

/** Hand corrections that stand, oldest first: of two on one field the later wins. */
export async function loadOverrides(tx: Tx): Promise<StandingOverride[]> {
  const { rows } = await sql<StandingOverride>`
    select id, entity, anchor_row "anchorRow", field, value, made_at::text "madeAt" from registry.override where ended_at is null order by made_at`.execute(
    tx,
  )
  return rows
}
