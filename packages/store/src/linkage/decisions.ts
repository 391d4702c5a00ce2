import { type Id, newId } from '@sanxin/kernel'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

export type ReviewEntity = 'unit' | 'person'
export interface StandingDecision {
  id: string
  entity: ReviewEntity
  aRow: number
  bRow: number
  same: boolean
}

/** Answers of people that have not been taken back. */
export async function loadDecisions(tx: Tx): Promise<StandingDecision[]> {
  const { rows } = await sql<StandingDecision>`
    select id, entity, a_row "aRow", b_row "bRow", same from linkage.decision where ended_at is null order by made_at`.execute(tx)
  return rows
}

export interface NewDecision {
  entity: ReviewEntity
  aRow: number
  bRow: number
  same: boolean
  reason: string | null
  madeBy: string
  /** answers given by one act share it */
  actId?: string
}

/** Remembers an answer; an earlier one about the same two rows ends. */
export async function rememberDecision(tx: Tx, decision: NewDecision): Promise<Id<'decision'>> {
  const [aRow, bRow] = decision.aRow < decision.bRow ? [decision.aRow, decision.bRow] : [decision.bRow, decision.aRow]
  await endDecisions(tx, { entity: decision.entity, aRow, bRow, endedBy: decision.madeBy })
  const id = newId<'decision'>()
  await sql`insert into linkage.decision (id, entity, a_row, b_row, same, reason, made_by, act_id)
    values (${id}, ${decision.entity}, ${aRow}, ${bRow}, ${decision.same}, ${decision.reason}, ${decision.madeBy}, ${decision.actId ?? null})`.execute(
    tx,
  )
  return id
}

export async function endDecisions(
  tx: Tx,
  { entity, aRow, bRow, endedBy }: { entity: ReviewEntity; aRow: number; bRow: number; endedBy: string },
): Promise<void> {
  await sql`update linkage.decision set ended_at = now(), ended_by = ${endedBy}
    where entity = ${entity} and least(a_row, b_row) = ${Math.min(aRow, bRow)} and greatest(a_row, b_row) = ${Math.max(aRow, bRow)} and ended_at is null`.execute(
    tx,
  )
}

/** Takes back all answers of one act that still stand; the rows they were about, none when nothing stood. */
export async function endAct(tx: Tx, actId: string, endedBy: string): Promise<number[]> {
  const { rows } = await sql<{ a_row: number; b_row: number }>`
    update linkage.decision set ended_at = now(), ended_by = ${endedBy} where act_id = ${actId}::uuid and ended_at is null returning a_row, b_row`.execute(
    tx,
  )
  return [...new Set(rows.flatMap(({ a_row, b_row }) => [a_row, b_row]))]
}
