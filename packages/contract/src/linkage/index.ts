import { type Static, Type } from 'typebox'
import { Bilingual, Count, Instant, nullable, oneOf, PageQuery, pageOf, shape, Uuid } from '../platform/shape/index.ts'
import { RowsApart, Settling } from '../registry/index.ts'

export const ReviewEntity = oneOf(['unit', 'person'])
/** One reason: bits above zero speak for one record, below zero against. */
export const Evidence = shape({ field: Type.String(), bits: Type.Number(), text: Bilingual })
export type Evidence = Static<typeof Evidence>

export const ReviewItem = shape({
  id: Uuid,
  entity: ReviewEntity,
  aName: Type.String(),
  bName: Type.String(),
  weightBits: Type.Number(),
  state: oneOf(['open', 'same', 'different', 'unknown', 'gone']),
  differs: Bilingual,
  areaName: nullable(Type.String()),
  decidedBy: nullable(Type.String()),
  decidedAt: nullable(Instant),
})
export type ReviewItem = Static<typeof ReviewItem>
export const ReviewPage = pageOf(ReviewItem)
export type ReviewPage = Static<typeof ReviewPage>
export const ReviewQuery = shape({
  ...PageQuery,
  entity: Type.Optional(ReviewEntity),
  state: Type.Optional(oneOf(['open', 'decided'])),
  search: Type.Optional(Type.String({ maxLength: 80 })),
})
export type ReviewQuery = Static<typeof ReviewQuery>

export const ComparedField = shape({
  field: Type.String(),
  name: Bilingual,
  a: nullable(Type.String()),
  b: nullable(Type.String()),
  verdict: oneOf(['same', 'close', 'one-apart', 'one-blank', 'differs']),
})
export const ReviewDetail = shape({
  item: ReviewItem,
  a: shape({
    id: Uuid,
    name: Type.String(),
    sources: Type.Array(shape({ sign: Type.String(), name: Bilingual, file: Type.String(), row: Count })),
  }),
  b: shape({
    id: Uuid,
    name: Type.String(),
    sources: Type.Array(shape({ sign: Type.String(), name: Bilingual, file: Type.String(), row: Count })),
  }),
  fields: Type.Array(ComparedField),
  evidence: Type.Array(Evidence),
  mergeAtBits: Type.Number({ description: 'weight from which the machine links by itself' }),
  effect: Type.Array(Bilingual, { description: 'what "same" would change, in sentences' }),
  revision: Count,
})
export type ReviewDetail = Static<typeof ReviewDetail>
export const Decision = shape({
  decision: oneOf(['same', 'different', 'unknown']),
  revision: Count,
  reason: Type.Optional(Type.String({ maxLength: 400 })),
})
export type Decision = Static<typeof Decision>
/**
 * GET /linkage/review?ReviewQuery → ReviewPage · GET /linkage/review/:id → ReviewDetail
 * POST /linkage/review/:id/decision Decision → ReviewItem · POST /linkage/review/:id/undo → ReviewItem
 * POST /linkage/units/:id/split { rows: rowId[], reason } → { jobId } ("un-merge": the named source rows become a unit of their own)
 * GET /linkage/state → { running, lastFinishedAt, open: { unit, person } }
 */
export const SplitRows = RowsApart
export type SplitRows = Static<typeof SplitRows>
export const LinkageState = shape({
  ...Settling.properties,
  open: shape({ unit: Count, person: Count }),
})
export type LinkageState = Static<typeof LinkageState>
