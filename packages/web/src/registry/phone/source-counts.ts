import type { SourceRowRef } from '@sanxin/contract/registry'

/** How many rows speak of a record, and of how many sources they are. */
export const sourceCounts = (rows: readonly Pick<SourceRowRef, 'source'>[]): { rows: number; sources: number } => ({
  rows: rows.length,
  sources: new Set(rows.map(({ source }) => source)).size,
})
