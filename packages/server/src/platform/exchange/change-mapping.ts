import type { MappingChange } from '@sanxin/contract/platform/exchange'
import { applyMapping, exchangeProblems, type Recognition, type RosterKind } from '@sanxin/domain/platform/exchange'
import type { ImportedFile } from '@sanxin/store/platform/exchange'
import type { StagedRecognition, StagedSheet } from './staged-recognition.ts'

/**
 * The recognitions of a file after a person's change to one sheet.
 * @throws Problem `exchange.mapping-unknown` for a sheet, kind or field that does not exist
 */
export function changedRecognitions(file: ImportedFile, change: MappingChange, kinds: readonly RosterKind[]): StagedSheet[] {
  const { sheets } = (file.recognition ?? { sheets: [] }) as unknown as StagedRecognition
  const kind = kinds.find(({ code }) => code === change.kind)
  const isKnown = kind && change.columns.every(({ field }) => field === null || kind.fields.some(({ code }) => code === field))
  if (!isKnown || !sheets.some(({ sheet }) => sheet === change.sheet))
    throw exchangeProblems.problem('mapping-unknown', { sheet: change.sheet, kind: change.kind })
  const columns = Object.fromEntries(change.columns.map(({ column, field }) => [column, field]))
  return sheets.map((sheet) => {
    if (sheet.sheet !== change.sheet) return sheet
    // The columns of another kind mean nothing here: the sheet is looked at again as this kind when it is read.
    if (sheet.kind !== change.kind) return { ...sheet, kind: change.kind, recogniseAs: change.kind, dataRows: 0, skippedRows: 0 }
    return marked(applyMapping(sheet, { columns }), change)
  })
}

const marked = (recognition: Recognition, { columns }: MappingChange): StagedSheet => ({
  ...recognition,
  dataRows: 0,
  skippedRows: 0,
  columns: recognition.columns.map((one) => ({
    ...one,
    decidedByPerson: one.decidedByPerson || columns.some(({ column }) => column === one.column),
  })),
})
