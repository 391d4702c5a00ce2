import type { Cell, Merge, Sheet } from './types.ts'

/** Columns of a roster in order: title and what a row shows there. */
export type Columns<Row> = readonly (readonly [title: string, value: (row: Row) => Cell])[]

/** A sheet in the making; rows are numbered as a spreadsheet counts them. */
export type SheetBuilder = Sheet & {
  /** appends a row and gives its number */
  add(cells: readonly Cell[]): number
  /** a row with one text over `width` merged columns */
  banner(text: string, width: number): number
  blank(rows: number, width: number): void
  merge(merge: Merge): void
}

export function makeSheet(name: string): SheetBuilder {
  const rows: Cell[][] = []
  const merges: Merge[] = []
  const add = (cells: readonly Cell[]) => rows.push([...cells])
  return {
    name,
    rows,
    merges,
    add,
    banner: (text, width) => {
      const row = add([text, ...Array<Cell>(width - 1).fill(null)])
      merges.push({ top: row, left: 1, bottom: row, right: width })
      return row
    },
    blank: (count, width) => {
      for (let i = 0; i < count; i++) add(Array<Cell>(width).fill(null))
    },
    merge: (merge) => merges.push(merge),
  }
}

export const titlesOf = <Row>(columns: Columns<Row>): string[] => columns.map(([title]) => title)
export const cellsOf = <Row>(columns: Columns<Row>, row: Row): Cell[] => columns.map(([, value]) => value(row))
