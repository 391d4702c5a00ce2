import type { Bilingual } from '@sanxin/kernel'
import type { Merge, SheetRow } from './table.ts'

/** What one column was taken for. */
export interface ColumnMapping {
  /** from 0 */
  column: number
  title: string
  /** code of the field, undefined when nothing fits or a person says so */
  field?: string
  /** 0 to 1 */
  confidence: number
  samples: string[]
  /** a person said so, now or on an earlier delivery */
  decidedByPerson?: boolean
  /** next best fields, for a person to choose from */
  others: { field: string; confidence: number }[]
}

export interface RankedKind {
  kind: string
  score: number
  /** 0 to 1; all kinds together make at most 1 */
  confidence: number
}

/** What a sheet was taken for; plain data that can be stored, shown and changed. */
export interface Recognition {
  sheet: string
  hidden: boolean
  /** code of the kind, undefined when the sheet holds no roster */
  kind?: string
  confidence: number
  ranked: RankedKind[]
  /** numbers of the rows with titles */
  headerRows: number[]
  firstRow: number
  columns: ColumnMapping[]
  /** ranges merged downwards among the records; their value counts for each of the rows */
  spans: { column: number; fromRow: number; toRow: number }[]
  /** columns written once for a block of rows, without merged cells */
  blocks: number[]
  /** ranges merged over several columns by their row: notes and headings */
  wideRows: number[]
  /** the rows down to the titles as they stand, for giving refused rows back in the same layout */
  head: SheetRow[]
  headMerges: Merge[]
  /** what stands above the table, and the name of the sheet */
  context: string[]
}

/** Titles of the two columns that a workbook of refused rows has besides those of its source; never mapped to a field. */
export const refusedTitles = {
  row: { zh: '原行号', en: 'Original row' },
  reasons: { zh: '未导入原因', en: 'Why not imported' },
} as const satisfies Record<string, Bilingual>
