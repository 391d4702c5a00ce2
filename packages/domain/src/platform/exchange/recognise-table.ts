import { halfWidth } from '@sanxin/kernel/codes'
import { bareValue, type ColumnProfile, profileColumn } from './column-profile.ts'
import { findHeader, type Header } from './find-header.ts'
import { type KindMapping, mapColumns } from './map-columns.ts'
import type { RankedKind, Recognition } from './recognition.ts'
import type { RosterKind } from './roster-kind.ts'
import type { SheetRow, Table } from './table.ts'

const sampled = 400
/** Points that a table must give a kind to be taken for it. */
const leastScore = 7
/** The same when no column says whom the rows are about: a person has to point it out. */
const nameless = 60

/**
 * Says what kind of roster a sheet is and which column holds what, from titles and content; the file's name plays no part.
 * The first few hundred rows are enough; all merged ranges must be given.
 * @param known where the titles stand, when that is settled
 */
export function recogniseTable(table: Table, kinds: readonly RosterKind[], known?: Header): Recognition {
  const header =
    known ??
    findHeader(
      table,
      kinds.flatMap((kind) => kind.fields),
    )
  const isWide = wideRows(table)
  const records = table.rows.filter((row) => row.row >= header.firstRow && !isWide.has(row.row) && isRecordLike(row)).slice(0, sampled)
  const width = Math.max(header.titles.length, ...records.map((row) => row.cells.length), 0)
  const profiles = Array.from({ length: width }, (_, column) =>
    profileColumn(
      records.map((row) => row.cells[column] ?? ''),
      records.length,
    ),
  )
  const context = contextOf(table, header.rows[0] ?? header.firstRow)
  const mappings = kinds.map((kind) => {
    const mapping = mapColumns(kind, header, profiles)
    return { kind, mapping, score: mapping.score + contextScore(kind, context) }
  })
  mappings.sort((a, b) => b.score - a.score)
  const best = mappings[0]
  const ranked = rank(mappings.map(({ kind, score }) => ({ kind: kind.code, score })))
  const isRoster =
    best !== undefined && records.length > 0 && isConvincing(best.kind, best.mapping, best.score, contextScore(best.kind, context) > 0)
  const columns = isRoster ? best.mapping.columns : header.titles.map((titles, column) => unmapped(column, titles, profiles))
  return {
    sheet: table.sheet,
    hidden: table.hidden,
    ...(isRoster ? { kind: best.kind.code } : {}),
    confidence: isRoster ? ranked[0]!.confidence : 0,
    ranked,
    headerRows: header.rows,
    firstRow: header.firstRow,
    columns,
    spans: table.merges
      .filter((merge) => merge.toRow > merge.fromRow && merge.toRow >= header.firstRow && merge.fromColumn === merge.toColumn)
      .map((merge) => ({ column: merge.fromColumn, fromRow: Math.max(merge.fromRow, header.firstRow), toRow: merge.toRow })),
    blocks: isRoster ? blockColumns(best.kind, best.mapping, profiles, records) : [],
    wideRows: [...isWide],
    head: header.rows.length > 0 ? table.rows.filter((row) => row.row < header.firstRow).slice(-20) : [],
    headMerges: table.merges.filter((merge) => merge.toRow < header.firstRow),
    context,
  }
}

const isRecordLike = (row: SheetRow): boolean => row.cells.filter((cell) => bareValue(cell) !== '').length >= 2

/** Rows of which one cell spreads over three columns or more. */
function wideRows(table: Table): Set<number> {
  const rows = new Set<number>()
  for (const merge of table.merges) if (merge.fromRow === merge.toRow && merge.toColumn - merge.fromColumn >= 2) rows.add(merge.fromRow)
  return rows
}

function contextOf(table: Table, before: number): string[] {
  const above = table.rows
    .filter((row) => row.row < before)
    .slice(-6)
    .flatMap((row) => row.cells.map(bareValue).filter((cell) => cell !== ''))
  return [...above.slice(0, 12), ...(table.sheet ? [table.sheet] : [])]
}

function contextScore(kind: RosterKind, context: readonly string[]): number {
  const text = halfWidth(context.join('\n'))
  const found = kind.context.filter((word) => text.includes(word))
  return found.length === 0 ? 0 : 2 + Math.min(3, 0.5 * Math.max(...found.map((word) => word.length)) + 0.5 * found.length)
}

/**
 * A roster needs a column that says whom each row is about, and either two columns that tell its kind or a title that says so:
 * a list of names and telephones is no roster of members.
 */
function isConvincing(kind: RosterKind, mapping: KindMapping, score: number, isInContext: boolean): boolean {
  const mapped = kind.fields.filter((field) => mapping.columns.some((one) => one.field === field.code))
  if (score < (mapped.some((field) => field.names) ? leastScore : nameless)) return false
  return mapped.length >= 2 && (isInContext || mapped.filter((field) => field.telling).length >= 2)
}

function rank(scored: { kind: string; score: number }[]): RankedKind[] {
  const best = scored[0]?.score ?? 0
  const weights = scored.map((one) => Math.exp((one.score - best) / 2.5))
  const total = weights.reduce((sum, weight) => sum + weight, 0) + Math.exp((leastScore - best) / 2.5)
  return scored.slice(0, 5).map((one, at) => ({
    kind: one.kind,
    score: Math.round(one.score * 100) / 100,
    confidence: Math.round((1000 * weights[at]!) / total) / 1000,
  }))
}

const unmapped = (column: number, titles: string[], profiles: ColumnProfile[]) => ({
  column,
  title: titles[0] ?? '',
  confidence: 0,
  samples: [...new Set(profiles[column]?.values ?? [])].slice(0, 5),
  others: [],
})

function blockColumns(kind: RosterKind, mapping: KindMapping, profiles: readonly ColumnProfile[], records: readonly SheetRow[]): number[] {
  return mapping.columns
    .filter((one) => kind.fields.some((field) => field.code === one.field && field.block))
    .filter((one) => profiles[one.column]!.filled < 0.25 && bareValue(records[0]?.cells[one.column] ?? '') !== '')
    .map((one) => one.column)
}
