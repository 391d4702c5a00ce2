import type { ColumnMapping, RosterKindInfo, SheetRecognition } from '@sanxin/contract/platform/exchange'
import type { Bilingual } from '@sanxin/kernel'

/** From this confidence on a proposal needs no second look. */
export const sureFrom = 0.9

export type ColumnLook = 'unsure' | 'unknown' | 'sure' | 'left-out'

/** How a column stands: a doubtful proposal, no proposal for values that are there, settled, or left out. */
export function lookOf({ field, confidence, decidedBy, samples }: Omit<ColumnMapping, 'column' | 'title'>): ColumnLook {
  if (field === null) return decidedBy === 'machine' && samples.some((sample) => sample.trim() !== '') ? 'unknown' : 'left-out'
  return decidedBy === 'person' || confidence >= sureFrom ? 'sure' : 'unsure'
}

const order: readonly ColumnLook[] = ['unsure', 'unknown', 'sure', 'left-out']

/** Columns with the doubtful and the unknown first, each group as the file has them. */
export const inOrderOfDoubt = <Column extends ColumnMapping>(columns: readonly Column[]): Column[] =>
  order.flatMap((look) => columns.filter((column) => lookOf(column) === look))

/** How many columns of a sheet deserve a look. */
export const unsureColumns = ({ kind, columns }: SheetRecognition): number =>
  kind === null ? 0 : columns.filter((column) => lookOf(column) === 'unsure').length

/** Fields of which at least one must be mapped, when none is; empty when the sheet can be used. */
export function lackingNames(columns: readonly Pick<ColumnMapping, 'field'>[], kind: RosterKindInfo | undefined): Bilingual[] {
  const needed = kind?.fields.filter(({ needed }) => needed) ?? []
  return needed.some(({ code }) => columns.some(({ field }) => field === code)) ? [] : needed.map(({ name }) => name)
}

/** The columns to send when a sheet is taken for another kind: fields that the other kind does not have are let go. */
export const columnsForKind = (columns: readonly ColumnMapping[], kind: RosterKindInfo): { column: number; field: null }[] =>
  columns
    .filter(({ field }) => field !== null && !kind.fields.some(({ code }) => code === field))
    .map(({ column }) => ({ column, field: null }))
