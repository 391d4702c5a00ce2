/** One row of a sheet as text; `row` counts as a spreadsheet program does (first row = 1), for csv it is the record number. */
export interface SheetRow {
  row: number
  cells: string[]
}

/** A merged range, rows counted from 1 and columns from 0, both ends included. */
export interface Merge {
  fromRow: number
  toRow: number
  fromColumn: number
  toColumn: number
}

/** A sheet, or the first part of one: enough to recognise it. */
export interface Table {
  /** name of the sheet; empty for csv */
  sheet: string
  hidden: boolean
  merges: Merge[]
  rows: SheetRow[]
}
