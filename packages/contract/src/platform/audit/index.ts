import { type Static, Type } from 'typebox'
import { Instant, nullable, oneOf, shape, Uuid } from '../shape/index.ts'

export const AuditEntry = shape({
  id: Uuid,
  at: Instant,
  actor: Type.String(),
  actorName: Type.String(),
  event: Type.String(),
  outcome: oneOf(['done', 'viewed', 'refused']),
  subjectKind: nullable(Type.String()),
  subjectId: nullable(Type.String()),
  facts: Type.Record(Type.String(), Type.Unknown()),
})
export type AuditEntry = Static<typeof AuditEntry>

export const AuditQuery = shape({
  actor: Type.Optional(Type.String({ maxLength: 80 })),
  event: Type.Optional(Type.String({ maxLength: 80 })),
  subjectKind: Type.Optional(Type.String({ maxLength: 40 })),
  subjectId: Type.Optional(Type.String({ maxLength: 80 })),
  before: Type.Optional(Uuid),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})
export const AuditPage = shape({ items: Type.Array(AuditEntry), next: nullable(Uuid) })
export type AuditPage = Static<typeof AuditPage>

export const AuditVerdict = shape({ checked: Type.Integer(), broken: Type.Array(Uuid) })
