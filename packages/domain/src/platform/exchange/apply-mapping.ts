import type { ColumnMapping, Recognition } from './recognition.ts'

/** What a person changes about a recognition: another kind, other columns, the rows with titles. */
export interface MappingChange {
  kind?: string
  /** column (from 0) → code of the field, or null for a column that is not read */
  columns?: Readonly<Record<number, string | null>>
  headerRows?: readonly number[]
}

/**
 * A recognition with a person's changes. A field goes to one column at most: the column named last keeps it.
 * When the kind changes without columns, recognise the table again with this kind alone.
 */
export function applyMapping(recognition: Recognition, change: MappingChange): Recognition {
  const wanted = new Map(Object.entries(change.columns ?? {}).map(([column, field]) => [Number(column), field]))
  const taken = new Set([...wanted.values()].filter((field) => field !== null))
  const known = new Set(recognition.columns.map((one) => one.column))
  const added = [...wanted.keys()]
    .filter((column) => !known.has(column))
    .map((column): ColumnMapping => ({ column, title: '', confidence: 0, samples: [], others: [] }))
  const columns = [...recognition.columns, ...added].map((one): ColumnMapping => {
    const field = wanted.get(one.column)
    if (field === null) return { ...one, field: undefined, confidence: 1 }
    if (field !== undefined) return { ...one, field, confidence: 1 }
    return one.field !== undefined && taken.has(one.field) ? { ...one, field: undefined, confidence: 0 } : one
  })
  const headerRows = [...(change.headerRows ?? recognition.headerRows)]
  return {
    ...recognition,
    ...(change.kind === undefined ? {} : { kind: change.kind, confidence: 1 }),
    columns: columns.sort((a, b) => a.column - b.column),
    headerRows,
    firstRow: change.headerRows?.length ? Math.max(...change.headerRows) + 1 : recognition.firstRow,
  }
}
