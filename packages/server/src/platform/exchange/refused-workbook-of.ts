import { PassThrough } from 'node:stream'
import type { Language } from '@sanxin/kernel'
import type { ImportedFile, readRefusedRows } from '@sanxin/store/platform/exchange'
import type { Download } from '../http/index.ts'
import { refusalText } from './batch-view.ts'
import { writeRefusedWorkbook } from './read/index.ts'
import type { StagedRecognition } from './staged-recognition.ts'

/** The refused rows of a file as a workbook to mend and send again, named after the file. */
export function refusedWorkbookOf(file: ImportedFile, rows: Awaited<ReturnType<typeof readRefusedRows>>, language: Language): Download {
  const { sheets } = (file.recognition ?? { sheets: [] }) as unknown as StagedRecognition
  const bySheet = Map.groupBy(rows, ({ sheet }) => sheet)
  const written = sheets
    .filter(({ sheet }) => bySheet.has(sheet))
    .map((recognition) => ({
      recognition,
      rows: bySheet.get(recognition.sheet)!.map(({ row, raw, reasons }) => ({
        row,
        raw,
        reasons: reasons.map(({ code, facts, field }) => ({ field, text: refusalText(code, facts)[language] })),
      })),
    }))
  const content = new PassThrough()
  writeRefusedWorkbook(content, written, language).catch((error: Error) => content.destroy(error))
  const stem = file.name.replace(/\.(xlsx|csv)$/i, '')
  return {
    name: `${stem}_${language === 'zh' ? '未收的行' : 'refused rows'}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content,
  }
}
