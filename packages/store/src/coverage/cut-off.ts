import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

export interface CutOff {
  /** the moment that the counts of this transaction stand for */
  at: Date
  /** an import is changing the registry now, so the next look may differ */
  running: boolean
}

/** As of when the figures of this transaction hold. */
export async function readCutOff(tx: Tx): Promise<CutOff> {
  const { rows } = await sql<CutOff>`select now() "at", exists (select from exchange.batch where state = 'running') running`.execute(tx)
  return rows[0]!
}
