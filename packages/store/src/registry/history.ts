import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

export type Entity = 'unit' | 'person'

export interface FieldChange {
  at: Date
  who: string
  field: string
  was: string | null
  became: string | null
  /** code of the source or of what caused the change; null when an import did */
  source: string | null
}

/** The newest changes of a record; places and units appear by name, sealed fields masked. */
export async function listFieldChanges(tx: Tx, entityId: string, limit = 200): Promise<FieldChange[]> {
  // The history keeps ids of places and units, whose names may change.
  const named = (column: 'was' | 'became') => sql`coalesce(
    case when c.field in ('street', 'community') then (select a.name from territory.area a where a.id::text = c.${sql.id(column)})
         when c.field in ('unit') then (select u.name from registry.unit u where u.id::text = c.${sql.id(column)}) end,
    c.${sql.id(column)})`
  const { rows } = await sql<FieldChange>`
    select c.changed_at "at", c.changed_by who, c.field, ${named('was')} was, ${named('became')} became, c.source
    from registry.field_change c where c.entity_id = ${entityId}::uuid order by c.id desc limit ${limit}`.execute(tx)
  return rows
}

export async function writeFieldChange(
  tx: Tx,
  change: {
    entity: Entity
    entityId: string
    areaLft: number
    field: string
    was: string | null
    became: string | null
    source: string
    changedBy: string
  },
): Promise<void> {
  const { entity, entityId, areaLft, field, was, became, source, changedBy } = change
  await sql`insert into registry.field_change (entity, entity_id, area_lft, field, was, became, source, changed_by)
    values (${entity}, ${entityId}::uuid, ${areaLft}, ${field}, ${was}, ${became}, ${source}, ${changedBy})`.execute(tx)
}

export interface SealedView {
  who: string
  at: Date
  field: string
  reason: string
}

/** Who looked at sealed values of a record, newest first. */
export async function listSealedViews(tx: Tx, entityId: string): Promise<SealedView[]> {
  const { rows } = await sql<SealedView>`
    select seen_name who, seen_at "at", field, reason from registry.sealed_view where entity_id = ${entityId}::uuid order by id desc limit 100`.execute(
    tx,
  )
  return rows
}

export async function writeSealedView(
  tx: Tx,
  view: { entity: Entity; entityId: string; areaLft: number; field: string; reason: string; seenBy: string; seenName: string },
): Promise<void> {
  const { entity, entityId, areaLft, field, reason, seenBy, seenName } = view
  await sql`insert into registry.sealed_view (entity, entity_id, area_lft, field, reason, seen_by, seen_name)
    values (${entity}, ${entityId}::uuid, ${areaLft}, ${field}, ${reason}, ${seenBy}, ${seenName})`.execute(tx)
}

/** How many sealed values an account saw within the last hour; looks by the same account wait for each other. */
export async function countRecentViews(tx: Tx, seenBy: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`registry.sealed_view ${seenBy}`}, 7263))`.execute(tx)
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer count from registry.sealed_view where seen_by = ${seenBy} and seen_at > now() - interval '1 hour'`.execute(tx)
  return rows[0]!.count
}
