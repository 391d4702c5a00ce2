import { type Static, Type } from 'typebox'
import { Bilingual, Count, Instant, nullable, oneOf, Reason, shape, Uuid } from '../shape/index.ts'

/** Progress of long work; `secondsLeft` is null while the rate is not yet known. */
export const Progress = shape({
  step: oneOf(['waiting', 'reading', 'linking', 'settling', 'writing', 'finished']),
  done: Count,
  total: Count,
  perSecond: Type.Number(),
  secondsLeft: nullable(Type.Number()),
})
export type Progress = Static<typeof Progress>

export const ColumnMapping = shape({
  column: Type.Integer({ minimum: 0 }),
  title: Type.String(),
  samples: Type.Array(Type.String(), { description: 'first values, sensitive ones masked' }),
  field: nullable(Type.String()),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  decidedBy: oneOf(['machine', 'person']),
})
export type ColumnMapping = Static<typeof ColumnMapping>

export const SheetRecognition = shape({
  sheet: Type.String(),
  headerRow: nullable(Count),
  dataRows: Count,
  skippedRows: Count,
  kind: nullable(Type.String()),
  confidence: Type.Number(),
  columns: Type.Array(ColumnMapping),
})
export type SheetRecognition = Static<typeof SheetRecognition>

export const ImportFile = shape({
  id: Uuid,
  name: Type.String(),
  bytes: Count,
  state: oneOf(['uploading', 'uploaded', 'staging', 'staged', 'unrecognised', 'refused', 'set-aside']),
  kind: nullable(Type.String()),
  kindName: nullable(Bilingual),
  sign: nullable(Type.String()),
  confidence: nullable(Type.Number()),
  read: Count,
  accepted: Count,
  refused: Count,
  duplicate: Count,
  skipped: Count,
  sheets: Type.Array(SheetRecognition),
  problem: nullable(Reason),
  refusals: Type.Array(shape({ reason: Reason, rows: Count, firstRows: Type.Array(Count) })),
})
export type ImportFile = Static<typeof ImportFile>

/** What running the batch would do; counts are records except where rows are named. Every count opens a list of changes. */
export const Effect = shape({
  units: shape({ created: Count, updated: Count, unchanged: Count, conflicting: Count }),
  people: shape({ created: Count, updated: Count, unchanged: Count, conflicting: Count }),
  organisations: shape({ created: Count, updated: Count, unchanged: Count, conflicting: Count }),
  places: shape({ created: Count, updated: Count, unchanged: Count, conflicting: Count }),
  refusedRows: Count,
  duplicateRows: Count,
  importRows: Count,
  reviewPairs: Count,
  fields: Type.Array(
    shape({
      entity: oneOf(['unit', 'person']),
      field: Type.String(),
      name: Bilingual,
      changes: Count,
      example: shape({ was: nullable(Type.String()), becomes: nullable(Type.String()), record: Type.String() }),
    }),
  ),
  conflicts: Type.Array(shape({ field: Type.String(), name: Bilingual, records: Count })),
  unusual: Type.Array(Reason),
})
export type Effect = Static<typeof Effect>

export const ImportBatch = shape({
  id: Uuid,
  number: Count,
  label: Type.String(),
  state: oneOf(['open', 'previewing', 'ready', 'running', 'done', 'failed', 'cancelled']),
  createdBy: Type.String(),
  createdAt: Instant,
  finishedAt: nullable(Instant),
  progress: nullable(Progress),
  effect: nullable(Effect),
  files: Type.Array(ImportFile),
  problem: nullable(Reason),
  revision: Count,
})
export type ImportBatch = Static<typeof ImportBatch>

export const BatchSummary = shape({
  id: Uuid,
  number: Count,
  label: Type.String(),
  state: ImportBatch.properties.state,
  createdBy: Type.String(),
  createdAt: Instant,
  finishedAt: nullable(Instant),
  files: Count,
  read: Count,
  accepted: Count,
  refused: Count,
})
export type BatchSummary = Static<typeof BatchSummary>

/** Kinds of roster the product knows, with the fields a column may be mapped to. */
export const RosterKindInfo = shape({
  code: Type.String(),
  name: Bilingual,
  sign: Type.String(),
  fields: Type.Array(shape({ code: Type.String(), name: Bilingual, needed: Type.Boolean() })),
})
export type RosterKindInfo = Static<typeof RosterKindInfo>

export const EffectChange = shape({
  entity: oneOf(['unit', 'person']),
  id: nullable(Uuid),
  name: Type.String(),
  change: oneOf(['created', 'updated', 'conflicting']),
  fields: Type.Array(shape({ field: Type.String(), name: Bilingual, was: nullable(Type.String()), becomes: nullable(Type.String()) })),
})
export type EffectChange = Static<typeof EffectChange>

/**
 * Routes (all under /api):
 * GET  /import/kinds → RosterKindInfo[]
 * GET  /import/batches → BatchSummary[]; POST /import/batches { label? } → ImportBatch
 * GET  /import/batches/:id → ImportBatch (poll while state is previewing/running or a file is staging)
 * POST /import/batches/:id/files?name=… (application/octet-stream body) → ImportFile
 * DELETE /import/batches/:id/files/:fileId → sets a file aside
 * PUT  /import/files/:fileId/mapping MappingChange → ImportFile (rows are read again, the effect is emptied)
 * POST /import/batches/:id/preview → 202; GET /import/batches/:id/changes?change=&field=&entity= → EffectChange[] (first 200)
 * POST /import/batches/:id/run { revision } → 202; POST /import/batches/:id/cancel
 * GET  /import/files/:fileId/refused.xlsx → workbook of the refused rows
 */
export const MappingChange = shape({
  sheet: Type.String(),
  kind: Type.String(),
  columns: Type.Array(shape({ column: Type.Integer({ minimum: 0 }), field: nullable(Type.String()) })),
  remember: Type.Boolean(),
})
export type MappingChange = Static<typeof MappingChange>
