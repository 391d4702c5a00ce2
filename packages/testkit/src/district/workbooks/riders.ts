import { dayText } from '../days.ts'
import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Person, Unit, Workbook } from '../types.ts'

const fileName = '外卖快递从业人员花名册.xlsx'

/** Riders by platform: ID numbers always masked, remarks in some names; a few ride for a second platform. */
export function ridersWorkbook({ world, rows, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('riders')
  const { random } = clerk
  type Row = { person: Person; unit: Unit }
  const operators = world.units.filter((u) => u.platform)
  const columns: Columns<Row> = [
    ['品牌', (r) => r.unit.platform!],
    ['站点名称', (r) => `${r.unit.platform}${r.person.home.subDistrict.name.replace(/(街道|镇|管理处)$/, '')}站`],
    ['小哥姓名', (r) => clerk.personName(r.person.name) + (clerk.slips(0.02) ? random.pick(['（夜班）', '-众包']) : '')],
    ['证件号（已脱敏）', (r) => clerk.maskedId(r.person.idNumber)],
    ['联系手机', (r) => clerk.phone(r.person.phone)],
    ['入职年月', () => dayText(world.today - random.between(20, 1500)).slice(0, 7)],
    ['配送范围', (r) => r.person.home.subDistrict.name],
  ]
  const sheet = makeSheet('花名册')
  sheet.banner('新就业群体（外卖、快递）从业人员花名册', columns.length)
  sheet.add(titlesOf(columns))
  for (const unit of operators) {
    for (const person of unit.people.filter((p) => p.rides)) {
      rows.employees.push({
        file: fileName,
        sheet: sheet.name,
        row: sheet.add(cellsOf(columns, { person, unit })),
        person,
        unit,
        reason: 'current',
      })
      const other = operators.length > 1 && person.member === 'none' && random.chance(0.04) ? random.pick(operators) : unit
      if (other !== unit)
        rows.employees.push({
          file: fileName,
          sheet: sheet.name,
          row: sheet.add(cellsOf(columns, { person, unit: other })),
          person,
          unit: other,
          reason: 'second',
        })
    }
  }
  return { kind: 'riders', fileName, sheets: [sheet] }
}
