import type { Merge, SheetRow, Table } from '@sanxin/domain/platform/exchange'
import { readCsvRows } from './csv-rows.ts'
import { type FileFacts, inspectFile } from './inspect-file.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readMerges, readSheetRows } from './sheet-rows.ts'
import { openZip } from './zip.ts'

/** A sheet whose rows come in chunks while they are read; ask for them once, before the next sheet. */
export interface TableStream {
  sheet: string
  hidden: boolean
  merges: Merge[]
  rows: AsyncIterable<SheetRow[]>
}

/** Inspects a file, then gives its sheets one after the other; a csv file is one sheet without a name. */
export async function* readTables(path: string, known?: FileFacts): AsyncGenerator<TableStream> {
  const facts = known ?? (await inspectFile(path))
  if (facts.format === 'csv') {
    yield { sheet: '', hidden: false, merges: [], rows: readCsvRows(path, facts) }
    return
  }
  const zip = await openZip(path)
  try {
    const book = { parts: facts.parts, strings: await readSharedStrings(zip, facts.parts.sharedStrings) }
    for (const { name, hidden, part } of facts.parts.sheets) {
      yield { sheet: name, hidden, merges: await readMerges(zip, part), rows: readSheetRows(zip, name, part, book) }
    }
  } finally {
    zip.close()
  }
}

/** Reads every sheet of a file into memory, at most `rows` rows of each. */
export async function readWholeTables(path: string, rows = Number.POSITIVE_INFINITY): Promise<Table[]> {
  const tables: Table[] = []
  for await (const { sheet, hidden, merges, rows: chunks } of readTables(path)) {
    const table: Table = { sheet, hidden, merges, rows: [] }
    for await (const chunk of chunks) {
      for (const one of chunk) if (table.rows.length < rows) table.rows.push(one)
      if (table.rows.length >= rows) break
    }
    tables.push(table)
  }
  return tables
}
