import type { MassBody, PartyOrganisation, Person, Unit } from './types.ts'

/** Why a person stands in an insured or rider roster. */
export type RowReason = 'current' | 'duplicate' | 'second' | 'former'
export type RowRef = { readonly file: string; readonly sheet: string; readonly row: number }
export type EmployeeRow = RowRef & { readonly person: Person; readonly unit: Unit; readonly reason: RowReason }

/** The key of a row: file, sheet (empty for csv) and row as a spreadsheet counts it. */
export const rowKey = ({ file, sheet, row }: RowRef): string => `${file}|${sheet}|${row}`

/** Which row of which file shows whom; filled while the workbooks are written. */
export type RowBook = {
  readonly units: (RowRef & { readonly unit: Unit })[]
  readonly members: (RowRef & { readonly person: Person })[]
  readonly employees: EmployeeRow[]
  readonly instructors: (RowRef & { readonly person: Person })[]
  readonly organisations: (RowRef & { readonly organisation: PartyOrganisation })[]
  readonly massBodies: (RowRef & { readonly body: MassBody })[]
}

export const emptyRowBook = (): RowBook => ({ units: [], members: [], employees: [], instructors: [], organisations: [], massBodies: [] })
