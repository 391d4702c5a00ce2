import { exchangeProblems, type Merge, type SheetRow } from '@sanxin/domain/platform/exchange'
import { numberText } from './cell-text.ts'
import { readLimits } from './limits.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { attribute, itemText, xmlText } from './xml-text.ts'
import { elementPrefix, partText, stripPrefix, type Zip } from './zip.ts'

/** The merged ranges of a sheet; they stand behind its rows, so the part is run through once for them. */
export async function readMerges(zip: Zip, part: string): Promise<Merge[]> {
  const merges: Merge[] = []
  let held = ''
  for await (const piece of partText(zip, part)) {
    held += piece
    for (const found of held.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"[^>]*>/g)) {
      merges.push({
        fromRow: Number(found[2]),
        toRow: Number(found[4]),
        fromColumn: columnIndex(found[1]!),
        toColumn: columnIndex(found[3]!),
      })
    }
    held = held.slice(Math.max(held.lastIndexOf('<'), held.length - 4_096, 0))
  }
  return merges
}

export function columnIndex(letters: string): number {
  let index = 0
  for (let i = 0; i < letters.length; i++) index = index * 26 + letters.charCodeAt(i) - 64
  return index - 1
}

interface Book {
  parts: WorkbookParts
  strings: SharedStrings
}

/** The rows of a sheet that have any cell, in chunks. */
export async function* readSheetRows(zip: Zip, sheet: string, part: string, book: Book): AsyncGenerator<SheetRow[]> {
  let held = ''
  let prefix: string | undefined
  let last = 0
  for await (const piece of partText(zip, part)) {
    held += piece
    if (held.length > 64 * readLimits.runBytes) throw exchangeProblems.problem('unsafe-workbook', { part, reason: '> 64 MB row' })
    prefix ??= held.length > 400 ? elementPrefix(held) : undefined
    const rows: SheetRow[] = []
    held = takeRows(held, prefix ?? elementPrefix(held), (tag, body) => {
      const row = Number(attribute(tag, 'r') ?? last + 1)
      last = row
      if (row > readLimits.rows) throw exchangeProblems.problem('too-many-rows', { sheet })
      rows.push({ row, cells: body ? rowCells(body, row, book) : [] })
    })
    if (rows.length > 0) yield rows
  }
}

function takeRows(text: string, prefix: string, take: (tag: string, body: string) => void): string {
  const open = prefix ? `<${prefix}:row` : '<row'
  const close = prefix ? `</${prefix}:row>` : '</row>'
  let at = 0
  for (;;) {
    const start = text.indexOf(open, at)
    if (start < 0) return text.slice(Math.max(at, text.length - 4_096))
    const tagEnd = text.indexOf('>', start)
    if (tagEnd < 0) return text.slice(start)
    const letter = text.charCodeAt(start + open.length)
    if (letter !== 62 && letter !== 47 && letter > 32) {
      at = tagEnd + 1
      continue
    }
    const tag = text.slice(start, tagEnd + 1)
    if (text[tagEnd - 1] === '/') {
      take(tag, '')
      at = tagEnd + 1
      continue
    }
    const end = text.indexOf(close, tagEnd)
    if (end < 0) return text.slice(start)
    take(tag, stripPrefix(text.slice(tagEnd + 1, end), prefix))
    at = end + close.length
  }
}

function rowCells(body: string, row: number, book: Book): string[] {
  const text = body.includes('<!--') ? body.replace(/<!--[\s\S]*?-->/g, '') : body
  const cells: string[] = []
  let at = 0
  for (;;) {
    const start = text.indexOf('<c', at)
    if (start < 0) break
    const tagEnd = text.indexOf('>', start)
    if (tagEnd < 0) break
    const letter = text.charCodeAt(start + 2)
    at = tagEnd + 1
    if (letter !== 62 && letter !== 47 && letter > 32) continue
    const tag = text.slice(start, at)
    const reference = tag.indexOf(' r="')
    const column = reference < 0 ? cells.length : columnAt(tag, reference + 4)
    if (column >= readLimits.columns) {
      if (text[tagEnd - 1] === '/') continue
      throw exchangeProblems.problem('too-many-columns', { row, columns: column + 1 })
    }
    while (cells.length <= column) cells.push('')
    if (text[tagEnd - 1] === '/') continue
    const end = text.indexOf('</c>', tagEnd)
    if (end < 0) break
    cells[column] = cellText(tag, text.slice(at, end), book)
    at = end + 4
  }
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop()
  return cells
}

function columnAt(tag: string, from: number): number {
  let index = 0
  for (let i = from; ; i++) {
    const code = tag.charCodeAt(i)
    if (code >= 65 && code <= 90) index = index * 26 + code - 64
    else return index - 1
  }
}

function cellText(tag: string, body: string, { parts, strings }: Book): string {
  const type = attribute(tag, 't')
  if (type === 'inlineStr') return itemText(body).slice(0, readLimits.cellCharacters)
  const open = body.indexOf('<v')
  if (open < 0) return ''
  const from = body.indexOf('>', open) + 1
  const end = body.indexOf('</v>', from)
  if (end < 0) return ''
  const raw = body.slice(from, end)
  if (type === 's') return strings.at(Number(raw))
  if (type === 'str' || type === 'e') return xmlText(raw).slice(0, readLimits.cellCharacters)
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return raw.replace(/T00:00:00(\.0+)?Z?$/, '').replace('T', ' ')
  const style = attribute(tag, 's')
  return numberText(raw.trim(), style === undefined ? 'number' : (parts.shapes[Number(style)] ?? 'number'), parts.date1904)
}
