import { writeAddress } from '../damage/addresses.ts'
import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Unit, Workbook } from '../types.ts'
import { supervisors } from '../words/units.ts'

const fileName = '社会组织年检情况.xlsx'

/** Social organisations on two sheets, cancelled ones included; a blank status means normal. */
export function socialOrganisationsWorkbook({ world, rows, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('social')
  const kindWords: Record<string, readonly string[]> = {
    社会团体: ['社会团体', '社团'],
    民办非企业单位: ['民办非企业单位', '社会服务机构', '民非'],
    基金会: ['基金会'],
  }
  const columns: Columns<Unit> = [
    ['登记证号（统一代码）', (u) => clerk.creditCode(u.creditCode, 0.02)],
    ['社会组织全称', (u) => u.name],
    ['组织类型', (u) => clerk.random.pick(kindWords[u.unitType]!)],
    ['业务主管（指导）单位', () => clerk.random.pick(supervisors)],
    ['法定代表人', (u) => clerk.personName(u.legalPerson)],
    ['手机', (u) => clerk.phone(u.phone)],
    ['登记日期', (u) => clerk.day(u.foundedOn)],
    ['办公住所', (u) => writeAddress(u.place, clerk, world.place)],
    ['登记状态', (u) => (u.operating === 'cancelled' ? clerk.random.pick(['注销', '已注销']) : clerk.random.pick(['正常', null, '正常']))],
    ['从业人员数', (u) => u.people.length],
    ['是否建立党组织', (u) => (u.operating === 'cancelled' ? null : u.organisation ? '已建立' : clerk.random.pick(['未建立', '否']))],
  ]
  const listed = clerk.random.shuffled(world.units.filter((u) => u.class === 'social_organisation'))
  const sheets = (
    [
      ['社团和基金会', (u: Unit) => u.unitType !== '民办非企业单位'],
      ['民办非企业单位', (u: Unit) => u.unitType === '民办非企业单位'],
    ] as const
  ).map(([name, belongs]) => {
    const sheet = makeSheet(name)
    sheet.banner(`${world.place.zone}${name}一览`, columns.length + 1)
    sheet.add(['序', ...titlesOf(columns)])
    listed.filter(belongs).forEach((unit, i) => {
      rows.units.push({ file: fileName, sheet: name, row: sheet.add([i + 1, ...cellsOf(columns, unit)]), unit })
    })
    sheet.add(['备注：状态为空的为正常开展活动。'])
    sheet.blank(90, columns.length + 1)
    return sheet
  })
  return { kind: 'social-organisations', fileName, sheets }
}
