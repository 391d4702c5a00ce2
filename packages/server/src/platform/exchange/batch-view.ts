import type { BatchSummary, ImportBatch, ImportFile, Progress } from '@sanxin/contract/platform/exchange'
import type { RosterKind } from '@sanxin/domain/platform/exchange'
import { exchangeProblems } from '@sanxin/domain/platform/exchange'
import { fillText } from '@sanxin/kernel'
import { type Batch, countRefusals, type ImportedFile, listBatches, listFiles, type RefusalCount } from '@sanxin/store/platform/exchange'
import type { Tx } from '@sanxin/store/platform/request'
import type { StagedRecognition } from './staged-recognition.ts'

type Stored<Part> = Part | null

/** A batch with its files as the pages show it. */
export async function viewBatch(tx: Tx, batch: Batch, kinds: readonly RosterKind[]): Promise<ImportBatch> {
  const files = await listFiles(tx, batch.id)
  const refusals = await countRefusals(
    tx,
    files.map(({ id }) => id),
  )
  const effect = batch.effect as Stored<{ summary: ImportBatch['effect'] }>
  return {
    id: batch.id,
    number: batch.number,
    label: batch.label,
    state: batch.state,
    createdBy: batch.created_by,
    createdAt: batch.created_at.toISOString(),
    finishedAt: batch.finished_at?.toISOString() ?? null,
    progress: batch.progress as Stored<Progress>,
    effect: effect?.summary ?? null,
    files: files.map((file) =>
      viewFile(
        file,
        refusals.filter(({ fileId }) => fileId === file.id),
        kinds,
      ),
    ),
    problem: batch.problem as ImportBatch['problem'],
    revision: batch.revision,
  }
}

export function viewFile(file: ImportedFile, refusals: readonly RefusalCount[], kinds: readonly RosterKind[]): ImportFile {
  const kind = kinds.find(({ code }) => code === file.kind)
  const { sheets = [] } = (file.recognition as Stored<StagedRecognition>) ?? {}
  return {
    id: file.id,
    name: file.name,
    bytes: file.bytes,
    state: file.state,
    kind: file.kind,
    kindName: kind ? { zh: kind.zh, en: kind.en } : null,
    sign: kind?.sign ?? null,
    confidence: file.confidence,
    read: file.read,
    accepted: file.accepted,
    refused: file.refused,
    duplicate: file.duplicate,
    skipped: file.skipped,
    sheets: sheets.map(viewSheet),
    problem: file.problem as ImportFile['problem'],
    refusals: refusals.map(({ code, facts, rows, firstRows }) => ({ reason: refusalText(code, facts), rows, firstRows })),
  }
}

function viewSheet(sheet: StagedRecognition['sheets'][number]): ImportFile['sheets'][number] {
  return {
    sheet: sheet.sheet,
    headerRow: sheet.headerRows[0] ?? null,
    dataRows: sheet.dataRows,
    skippedRows: sheet.skippedRows,
    kind: sheet.kind ?? null,
    confidence: sheet.confidence,
    columns: sheet.columns.map(({ column, title, field, confidence, samples, decidedByPerson }) => ({
      column,
      title,
      field: field ?? null,
      confidence,
      samples: samples.slice(0, 3),
      decidedBy: decidedByPerson ? 'person' : 'machine',
    })),
  }
}

export const refusalText = (code: string, facts: Readonly<Record<string, string | number>>) => {
  const spec = exchangeProblems.specs[code]
  return { code, zh: spec ? fillText(spec.zh, facts) : code, en: spec ? fillText(spec.en, facts) : code }
}

/** The newest batches with the sums of their files. */
export async function viewBatches(tx: Tx): Promise<BatchSummary[]> {
  const batches = await listBatches(tx)
  return batches.map(({ created_by, created_at, finished_at, ...batch }) => ({
    ...batch,
    createdBy: created_by,
    createdAt: created_at.toISOString(),
    finishedAt: finished_at?.toISOString() ?? null,
  }))
}
