import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'
import type { AreaKind } from './list-areas.ts'

export interface AreaPlace {
  id: string
  parentId: string | null
  name: string
  lft: number
}

/** The areas of this kind that carry the name. */
export async function findAreasByName(tx: Tx, kind: AreaKind, name: string): Promise<AreaPlace[]> {
  const { rows } =
    await sql<AreaPlace>`select id, parent_id "parentId", name, lft from territory.area where kind = ${kind} and name = ${name.trim()}`.execute(
      tx,
    )
  return rows
}
