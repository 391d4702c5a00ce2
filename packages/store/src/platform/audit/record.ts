import { type Facts, newId } from '@sanxin/kernel'
import { sql } from 'kysely'
import { contextOf, type Tx } from '../request/index.ts'
import { canonical } from './canonical.ts'
import { entryMac } from './entry-mac.ts'

/** Something that was done, seen or refused. */
export interface AuditEvent {
  /** `column.what-happened`, for instance `registry.field-overridden` */
  event: string
  /** viewed: sealed data was shown; refused: somebody was turned away */
  outcome?: 'done' | 'viewed' | 'refused'
  subject?: { kind: string; id: string }
  /** what a later reader needs; ids and counts, never a clear value above L2 */
  facts?: Facts
  /** the record before and after; only keyed hashes of them are kept */
  before?: unknown
  after?: unknown
}

/**
 * Writes one row of the audit trail in the transaction of the act, so neither is kept without the other.
 * Each change and each view of sealed data calls it.
 */
export const record = (tx: Tx, event: AuditEvent): Promise<void> => recordAll(tx, [event])

/** The same for many at once, for instance the views of a list. */
export async function recordAll(tx: Tx, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return
  const { actorId, actorName, clock, keyring } = contextOf(tx)
  const key = keyring().active('audit')
  const hash = (state: unknown) => (state === undefined ? null : keyring().blindIndex('audit', canonical(state)))
  const values = events.map(({ event, outcome = 'done', subject, facts = {}, before, after }) => {
    const entry = {
      id: newId(clock.now()),
      at: new Date(clock.now()),
      actor: actorId,
      actorName,
      event,
      outcome,
      subjectKind: subject?.kind ?? null,
      subjectId: subject?.id ?? null,
      facts,
      beforeHash: hash(before),
      afterHash: hash(after),
      keyId: key.id,
    }
    return sql`(${entry.id}, ${entry.at}, ${entry.actor}, ${entry.actorName}, ${entry.event}, ${entry.outcome}, ${entry.subjectKind}, ${entry.subjectId},
      ${JSON.stringify(facts)}::jsonb, ${entry.beforeHash}, ${entry.afterHash}, ${entry.keyId}, ${entryMac(key.mac, entry)})`
  })
  await sql`insert into platform.audit_entry
    (id, at, actor, actor_name, event, outcome, subject_kind, subject_id, facts, before_hash, after_hash, key_id, mac) values ${sql.join(values)}`.execute(
    tx,
  )
}
