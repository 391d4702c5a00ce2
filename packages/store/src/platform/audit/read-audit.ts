import { timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Store, Tx } from '../request/index.ts'
import { type AuditEntry, entryMac } from './entry-mac.ts'

interface Stored extends AuditEntry {
  number: number
  mac: Buffer
}

/** What to look for in the trail. */
export interface AuditQuery {
  actor?: string
  event?: string
  subject?: { kind: string; id: string }
  /** id of the last entry of the page before; entries come newest first */
  before?: string
  limit: number
}

/**
 * A page of the trail, newest first. The application's role cannot read the trail: this goes through a job of the system, so the
 * use case asks for `audit.read` first and records the look.
 */
export async function readAudit(store: Store, { actor, event, subject, before, limit }: AuditQuery): Promise<AuditEntry[]> {
  const conditions = [sql`true`]
  if (actor !== undefined) conditions.push(sql`actor = ${actor}`)
  if (event !== undefined) conditions.push(sql`event = ${event}`)
  if (subject !== undefined) conditions.push(sql`subject_kind = ${subject.kind} and subject_id = ${subject.id}`)
  if (before !== undefined) conditions.push(sql`number < (select number from platform.audit_entry where id = ${before})`)
  return store.asSystem('read-audit', async (tx) => {
    const { rows } = await sql<Stored>`${columns} where ${sql.join(conditions, sql` and `)} order by number desc limit ${limit}`.execute(tx)
    return rows.map(({ mac: _, number: __, ...entry }) => entry)
  })
}

const columns = sql`select number, id, at, actor, actor_name as "actorName", event, outcome, subject_kind as "subjectKind", subject_id as "subjectId",
  facts, before_hash as "beforeHash", after_hash as "afterHash", key_id as "keyId", mac from platform.audit_entry`

export interface AuditVerdict {
  checked: number
  /** ids of rows whose contents are not those that were written */
  broken: string[]
}

/** Recomputes the MAC of every row: an altered row is found; a removed one is the business of the chain over the rows. */
export async function verifyAudit(store: Store): Promise<AuditVerdict> {
  return store.asSystem('verify-audit', async (tx) => {
    const verdict: AuditVerdict = { checked: 0, broken: [] }
    for (let last = 0; ; ) {
      const page = await nextPage(tx, last)
      if (page.length === 0) return verdict
      for (const entry of page) if (!isWhole(store, entry)) verdict.broken.push(entry.id)
      verdict.checked += page.length
      last = page.at(-1)!.number
    }
  })
}

const nextPage = async (tx: Tx, after: number): Promise<Stored[]> =>
  (await sql<Stored>`${columns} where number > ${after} order by number limit 2000`.execute(tx)).rows

function isWhole(store: Store, { mac, ...entry }: Stored): boolean {
  const expected = entryMac(store.keyring().byId(entry.keyId).mac, entry)
  return mac.length === expected.length && timingSafeEqual(mac, expected)
}
