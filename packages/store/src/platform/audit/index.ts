export { canonical } from './canonical.ts'
export type { AuditEntry } from './entry-mac.ts'
export { type AuditQuery, type AuditVerdict, readAudit, verifyAudit } from './read-audit.ts'
export { type AuditEvent, record, recordAll } from './record.ts'
