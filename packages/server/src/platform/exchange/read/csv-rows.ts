import { open } from 'node:fs/promises'
import { exchangeProblems, type SheetRow } from '@sanxin/domain/platform/exchange'
import { readLimits } from './limits.ts'

export interface CsvFacts {
  encoding: Encoding
  separator: string
  /** a lone carriage return in files of old Macintosh programs */
  lineEnd: '\n' | '\r'
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** Splits text into records as it comes; quotes may hold separators and line breaks. */
export class CsvSplitter {
  private held = ''
  private row = 0
  private readonly separator: string
  constructor(separator: string) {
    this.separator = separator
  }

  push(text: string, last = false): SheetRow[] {
    this.held += text
    const rows: SheetRow[] = []
    let at = 0
    while (at < this.held.length) {
      const next = this.record(at, last)
      if (!next) break
      this.row++
      if (next.cells.length > readLimits.columns)
        throw exchangeProblems.problem('too-many-columns', { row: this.row, columns: next.cells.length })
      if (this.row > readLimits.rows) throw exchangeProblems.problem('too-many-rows', { sheet: 'csv' })
      rows.push({ row: this.row, cells: next.cells.map(unwrapped) })
      at = next.end
    }
    this.held = this.held.slice(at)
    if (this.held.length > readLimits.lineBytes) throw exchangeProblems.problem('line-too-long', { row: this.row + 1 })
    return rows
  }

  /** One record from `start`, or undefined when its end is not there yet. */
  private record(start: number, last: boolean): { cells: string[]; end: number } | undefined {
    const text = this.held
    const lineEnd = text.indexOf('\n', start)
    if (lineEnd < 0 && !last) return undefined
    const end = lineEnd < 0 ? text.length : lineEnd
    const line = text.slice(start, end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end)
    if (!line.includes('"')) return { cells: line.split(this.separator), end: end + 1 }
    return this.quoted(start, last)
  }

  private quoted(start: number, last: boolean): { cells: string[]; end: number } | undefined {
    const text = this.held
    const cells: string[] = []
    let at = start
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        const inside = this.insideQuotes(at + 1, last)
        if (inside === 'more') return undefined
        if (inside !== 'stray') [cell, at] = [inside.text, inside.end]
      }
      const from = at
      while (at < text.length && text[at] !== this.separator && text[at] !== '\n') at++
      if (at >= text.length && !last) return undefined
      cell += text.slice(from, at).replace(/\r$/, '')
      cells.push(cell.replace(/\r\n/g, '\n'))
      if (text[at] !== this.separator) return { cells, end: at + 1 }
      at++
    }
  }

  /**
   * The text from behind an opening quote to behind the closing one. A quote that nothing closes, or that would swallow lines up to
   * some quote in the middle of a cell, is a character like any other: no row may vanish in it.
   */
  private insideQuotes(start: number, last: boolean): { text: string; end: number } | 'more' | 'stray' {
    const text = this.held
    let inside = ''
    for (let at = start; ; at++) {
      const quote = text.indexOf('"', at)
      if (quote - start > readLimits.lineBytes) return 'stray'
      if (quote < 0) return last || text.length - start > readLimits.lineBytes ? 'stray' : 'more'
      if (quote === text.length - 1 && !last) return 'more'
      inside += text.slice(at, quote)
      at = quote + 1
      if (text[at] === '"') {
        inside += '"'
        continue
      }
      const isEnd = at >= text.length || text[at] === this.separator || text[at] === '\n' || text[at] === '\r'
      return isEnd || !inside.includes('\n') ? { text: inside, end: at } : 'stray'
    }
  }
}

/** What stands in `="0036100007"`, by which some systems keep a code from becoming a number. */
const unwrapped = (cell: string): string => (cell.charCodeAt(0) === 61 ? (/^="([^"]*)"$/.exec(cell)?.[1] ?? cell) : cell)

/** The records of a csv file in chunks; `row` is the number of the record, the first one being 1. */
export async function* readCsvRows(path: string, { encoding, separator, lineEnd }: CsvFacts): AsyncGenerator<SheetRow[]> {
  const file = await open(path, 'r')
  const splitter = new CsvSplitter(separator)
  const decoder = new TextDecoder(encoding)
  const buffer = Buffer.allocUnsafe(1 << 18)
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length)
      const done = bytesRead === 0
      const text = done ? decoder.decode() : decoder.decode(buffer.subarray(0, bytesRead), { stream: true })
      const rows = splitter.push((lineEnd === '\r' ? text.replaceAll('\r', '\n') : text).replaceAll('\0', ''), done)
      if (rows.length > 0) yield rows
      if (done) return
    }
  } finally {
    await file.close()
  }
}
