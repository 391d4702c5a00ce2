import { AuditPage, AuditQuery, AuditVerdict } from '@sanxin/contract/platform/audit'
import { readAudit, record, verifyAudit } from '@sanxin/store/platform/audit'
import type { Store } from '@sanxin/store/platform/request'
import { commandRoute, type Route, readRoute } from '../http/index.ts'

const usualLimit = 50

/** The audit trail for its administrator; looking at it is recorded too. */
export function auditRoutes({ store }: { store: Store }): Route[] {
  return [
    readRoute({
      url: '/api/audit',
      contract: { query: AuditQuery, answer: AuditPage },
      action: 'audit.read',
      surface: 'list',
      summary: 'The audit trail, newest first',
      records: true,
      handle: async ({ tx, query: { subjectKind, subjectId, limit = usualLimit, ...query } }) => {
        const subject = subjectKind !== undefined && subjectId !== undefined ? { kind: subjectKind, id: subjectId } : undefined
        await record(tx, { event: 'audit.read', outcome: 'viewed', facts: { ...query, subjectId: subjectId ?? null } })
        const entries = await readAudit(store, { ...query, subject, limit })
        const items = entries.map(({ beforeHash: _, afterHash: __, keyId: ___, at, ...entry }) => ({ ...entry, at: at.toISOString() }))
        return { items, next: items.length === limit ? items.at(-1)!.id : null }
      },
    }),
    commandRoute({
      method: 'POST',
      url: '/api/audit/verification',
      contract: { answer: AuditVerdict },
      action: 'audit.read',
      surface: 'command',
      summary: 'Check every row against its MAC',
      handle: async ({ tx }) => {
        const verdict = await verifyAudit(store)
        await record(tx, { event: 'audit.verified', facts: { checked: verdict.checked, broken: verdict.broken.length } })
        return verdict
      },
    }),
  ]
}
