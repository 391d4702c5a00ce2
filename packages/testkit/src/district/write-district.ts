import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csvBytes } from './files/csv.ts'
import { truthFiles } from './files/truth-files.ts'
import { xlsxBytes } from './files/xlsx.ts'
import type { District } from './make-district.ts'
import type { Workbook } from './types.ts'

/** The bytes of a workbook as it would arrive by upload. */
export const workbookBytes = ({ sheets, csv }: Workbook): Buffer => (csv ? csvBytes(sheets[0]!, csv) : xlsxBytes(sheets))

/** Writes every workbook of a district into a folder, which is made if it is missing; gives the file names. */
export async function writeDistrict(directory: string, { workbooks }: Pick<District, 'workbooks'>): Promise<string[]> {
  await mkdir(directory, { recursive: true })
  for (const workbook of workbooks) await writeFile(join(directory, workbook.fileName), workbookBytes(workbook))
  return workbooks.map((workbook) => workbook.fileName)
}

/** Writes the truth beside (never among) the workbooks: units, people, and who stands in which row. */
export async function writeTruth(directory: string, district: District): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const [name, text] of Object.entries(truthFiles(district))) await writeFile(join(directory, name), text)
}
