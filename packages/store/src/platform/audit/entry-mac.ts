import { createHmac, type KeyObject } from 'node:crypto'
import { canonical } from './canonical.ts'

/** One row of the audit trail. */
export interface AuditEntry {
  id: string
  at: Date
  actor: string
  actorName: string
  event: string
  outcome: 'done' | 'viewed' | 'refused'
  subjectKind: string | null
  subjectId: string | null
  facts: Readonly<Record<string, unknown>>
  beforeHash: Buffer | null
  afterHash: Buffer | null
  keyId: number
}

/** HMAC-SM3 over every value of the row, 32 bytes. */
export const entryMac = (key: KeyObject, entry: AuditEntry): Buffer =>
  createHmac('sm3', key)
    .update(
      canonical([
        entry.id,
        entry.at.toISOString(),
        entry.actor,
        entry.actorName,
        entry.event,
        entry.outcome,
        entry.subjectKind,
        entry.subjectId,
        entry.facts,
        entry.beforeHash?.toString('hex') ?? null,
        entry.afterHash?.toString('hex') ?? null,
        entry.keyId,
      ]),
    )
    .digest()
