import { applyMapping } from './apply-mapping.ts'
import { recogniseTable } from './recognise-table.ts'
import type { Recognition } from './recognition.ts'
import type { RosterKind } from './roster-kind.ts'
import type { SheetRow, Table } from './table.ts'
import { bareTitle } from './title-score.ts'

const sure = 0.9
const clear = 25

/**
 * Recognises all sheets of one file. A sheet that says little by itself, such as one with few records, is read like
 * its neighbour when it has the same titles, or as many columns that fit.
 */
export function recogniseWorkbook(tables: readonly Table[], kinds: readonly RosterKind[]): Recognition[] {
  const found = tables.map((table) => recogniseTable(table, kinds))
  const isClear = (one: Recognition): boolean => one.kind !== undefined && (one.confidence >= sure || (one.ranked[0]?.score ?? 0) >= clear)
  return found.map((own, at) => {
    if (isClear(own)) return own
    const neighbours = found.filter((other) => other !== own && isClear(other))
    for (const neighbour of neighbours) {
      const kind = kinds.find((one) => one.code === neighbour.kind)!
      const like = likeTitles(tables[at]!, neighbour, kind) ?? likeContent(tables[at]!, own, neighbour, kind)
      if (like) return like
    }
    return own
  })
}

/** Reads a sheet by the mapping of another one that has the same titles. */
function likeTitles(table: Table, neighbour: Recognition, kind: RosterKind): Recognition | undefined {
  const fields = new Map(neighbour.columns.filter((one) => one.title).map((one) => [bareTitle(one.title), one.field ?? null]))
  const isHeader = ({ cells }: SheetRow): boolean =>
    cells.filter((cell) => fields.has(bareTitle(cell))).length >= Math.max(2, 0.6 * fields.size)
  const row = table.rows.slice(0, 60).find(isHeader)
  if (!row) return undefined
  const header = { rows: [row.row], titles: row.cells.map((cell) => (cell === '' ? [] : [cell])), firstRow: row.row + 1 }
  const columns: Record<number, string | null> = {}
  row.cells.forEach((cell, column) => {
    const field = fields.get(bareTitle(cell))
    if (field !== undefined) columns[column] = field
  })
  return { ...applyMapping(recogniseTable(table, [kind], header), { kind: kind.code, columns }), confidence: neighbour.confidence }
}

function likeContent(table: Table, own: Recognition, neighbour: Recognition, kind: RosterKind): Recognition | undefined {
  if (own.kind === kind.code || Math.abs(neighbour.columns.length - own.columns.length) > 1) return undefined
  const again = recogniseTable(table, [kind])
  return again.kind === kind.code && again.ranked[0]!.score >= 0.6 * (own.ranked[0]?.score ?? 0) ? again : undefined
}
