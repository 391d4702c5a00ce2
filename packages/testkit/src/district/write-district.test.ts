import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, expect, test } from 'vitest'
import { columnLetters } from './files/xlsx.ts'
import { makeSmallDistrict } from './small.ts'
import { writeDistrict, writeTruth } from './write-district.ts'

const directory = await mkdtemp(join(tmpdir(), 'district-'))
afterAll(() => rm(directory, { recursive: true }))
const district = makeSmallDistrict({ mess: 0.6 })
const names = await writeDistrict(directory, district)
const fileOf = (kind: string) => district.workbooks.find((w) => w.kind === kind)!

test('every workbook becomes a file', async () => {
  expect((await readdir(directory)).sort()).toEqual([...names].sort())
})

test('a spreadsheet library reads the workbook back cell by cell, merges included', async () => {
  const source = fileOf('market-registration')
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(join(directory, source.fileName))
  const sheet = book.getWorksheet(source.sheets[0]!.name)!
  const { rows, merges } = source.sheets[0]!
  expect(sheet.model.merges).toHaveLength(merges.length)
  for (const { row, unit } of district.rows.units.filter((r) => r.file === source.fileName)) {
    expect(String(sheet.getRow(row).getCell(3).value)).toBe(rows[row - 1]![2])
    expect(unit.class).not.toBe('social_organisation')
  }
  expect(sheet.getRow(3).getCell(4).value).toBe('注册号/\n统一代码')
})

test('the tax list is GB18030, the insured list UTF-8 with a mark and titles in pinyin initials', async () => {
  const tax = await readFile(join(directory, fileOf('taxpayers').fileName))
  expect(new TextDecoder('gb18030', { fatal: true }).decode(tax)).toContain('社会信用代码（纳税人识别号）')
  const insured = await readFile(join(directory, fileOf('insured-persons').fileName))
  expect(insured.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect(insured.subarray(3).toString().split('\r\n')[0]).toBe('GRBH,XM,XB,ZJHM,LXDH,DWBH,CBRQ,CBZT')
})

test('the truth files name each row', async () => {
  const truth = join(directory, 'truth')
  await writeTruth(truth, district)
  const lines = (await readFile(join(truth, 'unit_rows.csv'), 'utf8')).trim().split('\n')
  expect(lines).toHaveLength(district.truth.unitOfRow.size + 1)
  expect(JSON.parse(await readFile(join(truth, 'summary.json'), 'utf8'))).toEqual(district.truth.counts)
})

test('columns are lettered as spreadsheets do', () => {
  expect([1, 26, 27, 52, 53, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA'])
})
