import type { ColumnMapping, MappingChange } from '@sanxin/contract/platform/exchange'

/** Fields chosen for columns and not yet confirmed by the server; null is a column that is not imported. */
export type Draft = Readonly<Record<number, string | null>>

/** The columns as they will be: a field goes to one column at most, so the one that had it lets go. */
export function withDraft(columns: readonly ColumnMapping[], draft: Draft): ColumnMapping[] {
  const taken = new Set(Object.values(draft).filter((field) => field !== null))
  return columns.map((column) => {
    const field = draft[column.column]
    if (field !== undefined) return { ...column, field, confidence: 1, decidedBy: 'person' }
    return column.field !== null && taken.has(column.field) ? { ...column, field: null, confidence: 0 } : column
  })
}

export const columnsOf = (draft: Draft): MappingChange['columns'] =>
  Object.entries(draft).map(([column, field]) => ({ column: Number(column), field }))

/** The draft without what has been sent, unless it was changed once more meanwhile. */
export const withoutSent = (draft: Draft, sent: MappingChange['columns']): Draft =>
  Object.fromEntries(
    Object.entries(draft).filter(([column, field]) => !sent.some((one) => one.column === Number(column) && one.field === field)),
  )
