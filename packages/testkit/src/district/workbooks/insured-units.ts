import { writeAddress } from '../damage/addresses.ts'
import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Unit, Workbook } from '../types.ts'
import { contactOf } from './contact.ts'

const fileName = '社会保险缴费单位.xlsx'

/** Insured units: a third without credit code or with the bare organisation code; some numbers lost their leading zeros. */
export function insuredUnitsWorkbook({ world, rows, loose, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('insured units')
  const organisationCode = (code: string) => `${code.slice(8, 16)}${clerk.random.pick(['-', ''])}${code[16]}`
  const codeOf = (u: Unit) => (clerk.slips(0.08) && u.creditCode ? organisationCode(u.creditCode) : clerk.creditCode(u.creditCode, 0.3))
  const running = (u: Unit) => u.operating === 'operating'
  const columns: Columns<Unit> = [
    ['缴费单位', (u) => loose(u, clerk, 'office')],
    ['单位社保号', (u) => (clerk.slips(0.2) ? Number(u.insuredNumber) : u.insuredNumber!)],
    ['统一代码', codeOf],
    ['缴费人数', (u) => u.people.filter((p) => p.insured).length],
    ['单位参保状态', (u) => (running(u) ? clerk.random.pick(['参保缴费', '正常缴费']) : clerk.random.pick(['暂停缴费', '终止参保']))],
    ['通讯地址', (u) => writeAddress(u.place, clerk, world.place)],
    ['专管员', (u) => clerk.personName(contactOf(u).name)],
    ['专管员手机', (u) => clerk.phone(contactOf(u).phone)],
  ]
  const sheet = makeSheet('缴费单位')
  sheet.add(titlesOf(columns))
  for (const unit of clerk.random.shuffled(world.units.filter((u) => u.insuredNumber))) {
    rows.units.push({ file: fileName, sheet: sheet.name, row: sheet.add(cellsOf(columns, unit)), unit })
  }
  sheet.blank(300, columns.length)
  return { kind: 'insured-units', fileName, sheets: [sheet] }
}
