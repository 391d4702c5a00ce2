import type { Writable } from 'node:stream'
import { type Recognition, refusedTitles } from '@sanxin/domain/platform/exchange'
import type { Language } from '@sanxin/kernel'
import excel from 'exceljs'
import { readLimits } from './limits.ts'

export interface RefusedRow {
  /** as the spreadsheet program counted it in the file that came in */
  row: number
  raw: readonly string[]
  /** what was read, by code of the field: fills cells that the sheet has written once for several rows */
  cells?: Readonly<Record<string, string>>
  /** `field` is the code of the field that the reason is about, if any */
  reasons: readonly { field?: string; text: string }[]
}

export interface RefusedSheet {
  recognition: Recognition
  rows: Iterable<RefusedRow> | AsyncIterable<RefusedRow>
}

/** Writes refused rows as xlsx in the layout in which they came, to be mended there and imported again. */
export async function writeRefusedWorkbook(target: Writable, sheets: readonly RefusedSheet[], language: Language): Promise<void> {
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: target, useStyles: true, useSharedStrings: false })
  const taken = new Set<string>()
  for (const { recognition, rows } of sheets) {
    const sheet = workbook.addWorksheet(sheetName(recognition.sheet, taken), {
      views: [{ state: 'frozen', ySplit: recognition.head.length }],
    })
    await writeSheet(sheet, recognition, rows, language)
    sheet.commit()
  }
  await workbook.commit()
}

async function writeSheet(sheet: excel.Worksheet, recognition: Recognition, rows: RefusedSheet['rows'], language: Language): Promise<void> {
  const width = Math.max(1, ...recognition.columns.map((one) => one.column + 1), ...recognition.head.map((row) => row.cells.length))
  sheet.columns = Array.from({ length: width + 2 }, (_, at) => ({ width: at === 0 ? 9 : at === width + 1 ? 48 : 16 }))
  const titleRow = recognition.headerRows.at(-1)
  if (titleRow === undefined)
    writeCells(sheet, [refusedTitles.row[language], ...titles(recognition, width), refusedTitles.reasons[language]], true)
  // Rows are written out when a later one is committed: the merges of the head come first.
  const first = recognition.head[0]?.row ?? 1
  for (const { row, cells } of recognition.head) {
    const isTitles = row === titleRow
    const padded = Array.from({ length: width }, (_, at) => cells[at] ?? '')
    writeCells(sheet, [isTitles ? refusedTitles.row[language] : '', ...padded, isTitles ? refusedTitles.reasons[language] : ''], true)
  }
  for (const { fromRow, toRow, fromColumn, toColumn } of recognition.headMerges) {
    const shift = 1 - first
    if (fromRow >= first) sheet.mergeCells(fromRow + shift, fromColumn + 2, toRow + shift, Math.min(toColumn, width - 1) + 2)
  }
  const spread = new Set([...recognition.spans.map((one) => one.column), ...recognition.blocks])
  const columnOf = new Map(recognition.columns.map((one) => [one.field, one.column]))
  const fieldOf = new Map(recognition.columns.filter((one) => spread.has(one.column)).map((one) => [one.column, one.field]))
  const fallback = recognition.columns.find((one) => one.field !== undefined && one.field !== 'ordinal')?.column ?? 0
  for await (const { row, raw, cells = {}, reasons } of rows) {
    const padded = Array.from({ length: width }, (_, at) => raw[at] || (cells[fieldOf.get(at) ?? ''] ?? ''))
    const written = writeCells(sheet, [row, ...padded, reasons.map((reason) => reason.text).join('；')], false)
    const notes = Map.groupBy(reasons, (reason) => columnOf.get(reason.field) ?? fallback)
    for (const [column, about] of notes) {
      const cell = written.getCell(column + 2)
      // A comment on an empty cell is not written: it goes to the row number.
      const carrier = cell.value === null ? written.getCell(1) : cell
      carrier.note = [carrier.note, ...about.map((reason) => reason.text)].filter(Boolean).join('\n')
    }
    written.commit()
  }
}

/** All cells are text, so that codes keep their digits and nothing is taken for a formula. */
function writeCells(sheet: excel.Worksheet, cells: readonly (string | number)[], bold: boolean): excel.Row {
  const row = sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)))
  row.eachCell((cell) => {
    cell.numFmt = typeof cell.value === 'number' ? '0' : '@'
    if (bold) cell.font = { bold: true }
  })
  return row
}

// A text cell is no formula; the tab and the carriage return would make it one when the sheet is saved as csv.
const plain = (text: string): string | null => (text === '' ? null : text.replace(/^[\t\r]+/, ' ').slice(0, readLimits.cellCharacters))

const titles = (recognition: Recognition, width: number): string[] =>
  Array.from({ length: width }, (_, at) => recognition.columns.find((one) => one.column === at)?.title ?? '')

function sheetName(name: string, taken: Set<string>): string {
  const bare = name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 28) || 'Sheet1'
  let free = bare
  for (let at = 2; taken.has(free); at++) free = `${bare}${at}`
  taken.add(free)
  return free
}
