import { newId } from '@sanxin/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'
import type { ReviewEntity } from './decisions.ts'

export type ReviewState = 'open' | 'same' | 'different' | 'unknown' | 'gone'

export interface EvidenceLine {
  field: string
  bits: number
  text: { zh: string; en: string }
}

export interface ReviewPair {
  id: string
  entity: ReviewEntity
  aId: string
  bId: string
  aRow: number
  bRow: number
  areaLft: number
  weight: number
  /** bits from which the machine would have linked by itself */
  mergeAt: number
  evidence: EvidenceLine[]
  state: ReviewState
  decidedBy: string | null
  decidedAt: Date | null
  revision: number
}

export type FoundPair = Pick<ReviewPair, 'entity' | 'aId' | 'bId' | 'aRow' | 'bRow' | 'areaLft' | 'weight' | 'mergeAt' | 'evidence'> & {
  otherLft: number
}

const columns = sql`id, entity, a_id "aId", b_id "bId", a_row "aRow", b_row "bRow", area_lft "areaLft", weight, merge_at "mergeAt", evidence, state,
  decided_by "decidedBy", decided_at "decidedAt", revision`

/**
 * Brings the queue up to a new run: pairs found again keep their answer, new ones are open, open ones not found again are gone.
 * @returns number of pairs that are open now
 */
export async function saveReviewPairs(tx: Tx, found: readonly FoundPair[]): Promise<number> {
  const ordered = found.map((pair) => (pair.aRow < pair.bRow ? pair : turned(pair)))
  const json = JSON.stringify(ordered.map((pair) => ({ id: newId(), ...pair })))
  await sql`
    insert into linkage.review_pair (id, entity, a_id, b_id, a_row, b_row, area_lft, other_lft, weight, merge_at, evidence)
    select r.id, r.entity, r."aId", r."bId", r."aRow", r."bRow", r."areaLft", r."otherLft", r.weight, r."mergeAt", r.evidence
    from jsonb_to_recordset(${json}::jsonb) as r(id uuid, entity text, "aId" uuid, "bId" uuid, "aRow" bigint, "bRow" bigint, "areaLft" integer, "otherLft" integer, weight real, "mergeAt" real, evidence jsonb)
    on conflict on constraint review_pair_once do update set a_id = excluded.a_id, b_id = excluded.b_id, area_lft = excluded.area_lft, other_lft = excluded.other_lft,
      weight = excluded.weight, merge_at = excluded.merge_at, evidence = excluded.evidence, state = case review_pair.state when 'gone' then 'open' else review_pair.state end`.execute(
    tx,
  )
  const keys = ordered.map(({ entity, aRow, bRow }) => `${entity}|${aRow}|${bRow}`)
  await sql`update linkage.review_pair set state = 'gone', revision = revision + 1
    where state = 'open' and not (entity || '|' || a_row || '|' || b_row = any(${keys}::text[]))`.execute(tx)
  const { rows } = await sql<{ n: number }>`select count(*)::integer n from linkage.review_pair where state = 'open'`.execute(tx)
  return rows[0]!.n
}

const turned = (pair: FoundPair): FoundPair => ({
  ...pair,
  aId: pair.bId,
  bId: pair.aId,
  aRow: pair.bRow,
  bRow: pair.aRow,
  areaLft: pair.otherLft,
  otherLft: pair.areaLft,
})

export interface ReviewFilter {
  entity?: ReviewEntity
  state?: 'open' | 'decided'
  /** part of a name */
  search?: string
}

/** Pairs with the heaviest first; `after` is the last (weight, id) of the page before. */
export async function listReviewPairs(
  tx: Tx,
  filter: ReviewFilter,
  after: { weight: number; id: string } | undefined,
  limit: number,
): Promise<ReviewPair[]> {
  const beyond = after ? sql`and (weight, id) < (${after.weight}::real, ${after.id}::uuid)` : sql``
  const { rows } =
    await sql<ReviewPair>`select ${columns} from linkage.review_pair p where ${where(filter)} ${beyond} order by weight desc, id desc limit ${limit}`.execute(
      tx,
    )
  return rows
}

export async function countReviewPairs(tx: Tx, filter: ReviewFilter): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer n from linkage.review_pair p where ${where(filter)}`.execute(tx)
  return rows[0]!.n
}

/**
 * A pair is somebody's only when both its records are: one side would tell of the other.
 * Row security of the records themselves answers, so this holds for whatever scope they get.
 */
const bothSidesSeen = sql`case p.entity
  when 'unit' then (select count(*) from registry.unit u where u.id in (p.a_id, p.b_id)) = 2
  else (select count(*) from registry.person n where n.id in (p.a_id, p.b_id)) = 2 end`

function where({ entity, state = 'open', search }: ReviewFilter): RawBuilder<unknown> {
  const parts = [bothSidesSeen, state === 'open' ? sql`state = 'open'` : sql`state in ('same', 'different', 'unknown')`]
  if (entity) parts.push(sql`entity = ${entity}`)
  if (search) {
    const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
    parts.push(
      sql`(exists (select from registry.unit u where u.id in (p.a_id, p.b_id) and u.name like ${like}) or exists (select from registry.person n where n.id in (p.a_id, p.b_id) and n.name like ${like}))`,
    )
  }
  return sql.join(parts, sql` and `)
}

export async function findReviewPair(tx: Tx, id: string): Promise<ReviewPair | undefined> {
  const { rows } = await sql<ReviewPair>`select ${columns} from linkage.review_pair p where id = ${id}::uuid and ${bothSidesSeen}`.execute(
    tx,
  )
  return rows[0]
}

export async function findReviewPairForUpdate(tx: Tx, id: string): Promise<ReviewPair | undefined> {
  const { rows } =
    await sql<ReviewPair>`select ${columns} from linkage.review_pair p where id = ${id}::uuid and ${bothSidesSeen} for update`.execute(tx)
  return rows[0]
}

export async function setReviewState(tx: Tx, id: string, state: ReviewState, decidedBy: string | null): Promise<void> {
  const decidedAt = decidedBy === null ? sql`null` : sql`now()`
  await sql`update linkage.review_pair set state = ${state}, decided_by = ${decidedBy}, decided_at = ${decidedAt}, revision = revision + 1 where id = ${id}::uuid`.execute(
    tx,
  )
}
