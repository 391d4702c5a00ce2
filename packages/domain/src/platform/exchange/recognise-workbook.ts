import { recogniseTable } from './recognise-table.ts'
import type { Recognition } from './recognition.ts'
import type { RosterKind } from './roster-kind.ts'
import type { Table } from './table.ts'

const sure = 0.9
const clear = 25

/**
 * Recognises all sheets of one file. A sheet that says little by itself is read like its neighbours when it has
 * the same number of columns, as when a roster is divided by sub-district.
 */
export function recogniseWorkbook(tables: readonly Table[], kinds: readonly RosterKind[]): Recognition[] {
  const found = tables.map((table) => recogniseTable(table, kinds))
  return found.map((own, at) => {
    const score = own.ranked[0]?.score ?? 0
    if (own.kind !== undefined && (own.confidence >= sure || score >= clear)) return own
    const neighbour = found.find(
      (other) => other !== own && other.kind !== undefined && other.confidence >= sure && Math.abs(other.columns.length - own.columns.length) <= 1,
    )
    const kind = kinds.find((one) => one.code === neighbour?.kind)
    if (!kind || own.kind === kind.code) return own
    const again = recogniseTable(tables[at]!, [kind])
    return again.kind === kind.code && again.ranked[0]!.score >= 0.6 * score ? again : own
  })
}
