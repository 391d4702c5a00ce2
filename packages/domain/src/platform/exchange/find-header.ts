import { bareValue, type ColumnProfile, profileColumn } from './column-profile.ts'
import type { Detector } from './detectors.ts'
import { detectors } from './detectors.ts'
import type { FieldSpec } from './roster-kind.ts'
import type { SheetRow, Table } from './table.ts'
import { knownTitles } from './title-score.ts'

export interface Header {
  /** numbers of the rows that hold the titles, none when the table begins with its records */
  rows: number[]
  /** for each column what may be its title, the lowest row first */
  titles: string[][]
  /** number of the first row that may be a record */
  firstRow: number
}

const filledCells = (row: SheetRow): number => row.cells.reduce((sum, cell) => sum + (bareValue(cell) === '' ? 0 : 1), 0)
const searched = 120
type IsKnown = (title: string) => boolean

/** Finds the row or rows of titles wherever they stand: by known titles, else by how unlike the records below they are. */
export function findHeader(table: Table, fields: readonly FieldSpec[]): Header {
  const rows = table.rows.filter((row) => filledCells(row) > 0)
  const isKnown = knownTitles(fields)
  const at = byKnownTitles(rows, isKnown) ?? byUnlikeness(rows)
  if (at === undefined) {
    const first = rows.find((row) => filledCells(row) >= Math.max(2, widthOf(rows) / 2)) ?? rows[0]
    return { rows: [], titles: [], firstRow: first?.row ?? 1 }
  }
  const profiles = profilesBelow(rows, at + 2)
  const isSub = at + 1 < rows.length && isSubHeader(rows[at]!, rows[at + 1]!, profiles, isKnown, table)
  const low = isSub ? at + 1 : at
  const isGrouped = !isSub && at > 0 && isGroupRow(rows[at - 1]!, rows[at]!, table)
  const high = isGrouped ? at - 1 : at
  const chosen = rows.slice(high, low + 1)
  return { rows: chosen.map((row) => row.row), titles: titlesOf(chosen, table), firstRow: rows[low]!.row + 1 }
}

function byKnownTitles(rows: SheetRow[], isKnown: IsKnown): number | undefined {
  let best: { at: number; hits: number } | undefined
  for (let at = 0; at < Math.min(rows.length, searched); at++) {
    const cells = rows[at]!.cells.map(bareValue).filter((cell) => cell !== '')
    const hits = cells.filter((cell) => isKnown(cell)).length
    if (hits < 2 || hits / cells.length < 0.34 || new Set(cells).size < cells.length * 0.7) continue
    if (!best || hits > best.hits * 1.3) best = { at, hits }
  }
  return best?.at
}

const widthOf = (rows: SheetRow[]): number => {
  const widths = rows
    .slice(0, searched)
    .map(filledCells)
    .sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.75)] ?? 0
}

const typed: Detector[] = [
  'creditCode',
  'orgCode',
  'idNumber',
  'phone',
  'date',
  'longitude',
  'latitude',
  'boundary',
  'count',
  'number',
  'accountNumber',
  'sex',
  'industryCode',
  'personName',
  'unitName',
  'address',
  'street',
  'community',
]

function profilesBelow(rows: SheetRow[], from: number): ColumnProfile[] {
  const sample = rows.slice(from, from + 60)
  const width = Math.max(0, ...sample.map((row) => row.cells.length))
  return Array.from({ length: width }, (_, column) =>
    profileColumn(
      sample.map((row) => row.cells[column] ?? ''),
      sample.length,
    ),
  )
}

/** How many cells of a row do not look like the values of their columns, by those that can be compared. */
function unlikeness(row: SheetRow, profiles: ColumnProfile[]): { unlike: number; compared: number } {
  let unlike = 0
  let compared = 0
  row.cells.forEach((cell, column) => {
    const value = bareValue(cell)
    const profile = profiles[column]
    if (value === '' || !profile || profile.values.length < 2) return
    const kinds = typed.filter((name) => profile.share[name] >= 0.75)
    const isWord = profile.values.length > 5 && profile.distinct < 0.3
    if (kinds.length === 0 && !isWord) return
    compared++
    const like = kinds.some((name) => detectors[name](value)) || (isWord && profile.values.includes(value))
    if (!like) unlike++
  })
  return { unlike, compared }
}

function byUnlikeness(rows: SheetRow[]): number | undefined {
  if (rows.length < 3) return undefined
  const width = widthOf(rows)
  for (let at = 0; at < Math.min(rows.length - 2, 15); at++) {
    const row = rows[at]!
    const cells = row.cells.map(bareValue).filter((cell) => cell !== '')
    if (cells.length < Math.max(2, width * 0.5)) continue
    const { unlike, compared } = unlikeness(row, profilesBelow(rows, at + 1))
    const isDistinct = new Set(cells).size >= cells.length * 0.9
    return compared >= 2 && unlike / compared >= 0.6 && isDistinct && cells.every((cell) => cell.length <= 40) ? at : undefined
  }
  return undefined
}

const isSpanned = (table: Table, row: number): boolean =>
  table.merges.some(
    (merge) => merge.fromRow <= row && merge.toRow >= row && (merge.toRow > merge.fromRow || merge.toColumn > merge.fromColumn),
  )

function isSubHeader(top: SheetRow, below: SheetRow, profiles: ColumnProfile[], isKnown: IsKnown, table: Table): boolean {
  const cells = below.cells.map(bareValue).filter((cell) => cell !== '')
  if (cells.length === 0 || cells.some((cell) => cell.length > 20 || /^\d+$/.test(cell))) return false
  if (below.row !== top.row + 1) return false
  const hits = cells.filter((cell) => isKnown(cell)).length
  const holes = below.cells.filter((cell, column) => bareValue(cell) !== '' && bareValue(top.cells[column] ?? '') === '').length
  const { unlike, compared } = unlikeness(below, profiles)
  if (compared > 0 && unlike / compared < 0.7) return false
  return (isSpanned(table, top.row) || holes > 0) && (hits >= 1 || (compared >= 1 && unlike === compared)) && hits + unlike >= 1
}

/** A row of groups above the titles: several cells, some of them spread over columns. */
function isGroupRow(above: SheetRow, header: SheetRow, table: Table): boolean {
  const cells = above.cells.filter((cell) => bareValue(cell) !== '')
  if (above.row !== header.row - 1 || cells.length < 2 || cells.some((cell) => bareValue(cell).length > 16 || /\d{4}/.test(cell)))
    return false
  const spread = table.merges.filter((merge) => merge.fromRow === above.row && merge.fromColumn < merge.toColumn).length
  const holes = above.cells.filter((cell, column) => bareValue(cell) !== '' && bareValue(header.cells[column] ?? '') === '').length
  return spread > 0 || holes > 0
}

function titlesOf(rows: SheetRow[], table: Table): string[][] {
  const width = Math.max(...rows.map((row) => row.cells.length))
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => spreadCell(row, column, table)).filter((cell) => cell !== '')
    const distinct = [...new Set(cells)].reverse()
    return distinct.length > 1 ? [distinct[0]!, [...distinct].reverse().join(''), ...distinct.slice(1)] : distinct
  })
}

function spreadCell(row: SheetRow, column: number, table: Table): string {
  const own = bareValue(row.cells[column] ?? '')
  if (own !== '') return own
  const merge = table.merges.find(
    (one) => one.fromRow === row.row && one.toRow === row.row && one.fromColumn < column && one.toColumn >= column,
  )
  return merge ? bareValue(row.cells[merge.fromColumn] ?? '') : ''
}
