import { encode } from 'iconv-lite'
import { dayText } from '../days.ts'
import type { Cell, CsvForm, Sheet } from '../types.ts'

const shown = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? dayText(cell.serial - 25_569).replaceAll('-', '/') : String(cell)

/** The text of a csv file; cells with quotes, line breaks or the separator are quoted. */
export function csvText(rows: readonly (readonly Cell[])[], { separator, lineEnd }: Pick<CsvForm, 'separator' | 'lineEnd'>): string {
  const quoted = (text: string) =>
    text.includes('"') || text.includes('\n') || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
  return rows.map((row) => row.map((cell) => quoted(shown(cell))).join(separator) + lineEnd).join('')
}

/** The bytes of a csv file in its encoding. */
export function csvBytes({ rows }: Sheet, form: CsvForm): Buffer {
  const text = csvText(rows, form)
  if (form.encoding === 'gb18030') return encode(text, 'gb18030')
  return Buffer.from(form.encoding === 'utf8-bom' ? `\uFEFF${text}` : text)
}
