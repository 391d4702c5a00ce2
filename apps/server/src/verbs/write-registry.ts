import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ExportedUnit {
  id: string
  creditCode: string | null
  name: string
  kind: string
  street: string
  operating: string
  inBase: boolean
  inSocialBase: boolean
  due: string
  fullMembers: number
}

export interface ExportedRow {
  file: string
  sheet: string
  row: number
  id: string
}

export interface ExportedRegistry {
  units: readonly ExportedUnit[]
  unitRows: readonly ExportedRow[]
  personRows: readonly ExportedRow[]
}

/** Writes units.csv, unit_rows.csv and person_rows.csv (UTF-8, line feeds) into a folder that exists. */
export function writeRegistry(folder: string, { units, unitRows, personRows }: ExportedRegistry): void {
  const flag = (yes: boolean): number => (yes ? 1 : 0)
  // Outside both bases nothing is due, whoever works there.
  const unitLines = units.map((unit) => [
    unit.id,
    unit.creditCode ?? '',
    unit.name,
    unit.kind,
    unit.street,
    unit.operating,
    flag(unit.inBase),
    flag(unit.inSocialBase),
    unit.due,
    unit.fullMembers,
  ])
  const header = ['unit_id', 'credit_code', 'name', 'kind', 'street', 'operating', 'in_base', 'in_social_base', 'due', 'full_members']
  writeCsv(join(folder, 'units.csv'), header, unitLines)
  writeCsv(join(folder, 'unit_rows.csv'), ['file', 'sheet', 'row', 'unit_id'], unitRows.map(lineOf))
  writeCsv(join(folder, 'person_rows.csv'), ['file', 'sheet', 'row', 'person_id'], personRows.map(lineOf))
}

const lineOf = ({ file, sheet, row, id }: ExportedRow): unknown[] => [file, sheet, row, id]

function writeCsv(path: string, header: readonly string[], lines: readonly (readonly unknown[])[]): void {
  writeFileSync(path, [header, ...lines].map((line) => `${line.map(cell).join(',')}\n`).join(''))
}

const cell = (value: unknown): string => {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
