import { dayText } from '../days.ts'
import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Instructor, Workbook } from '../types.ts'

const fileName = '党建指导员人员库.xlsx'

/** Instructors under a header of two rows, the upper one naming groups of columns. */
export function instructorsWorkbook({ world, rows, loose, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('instructors')
  const { random } = clerk
  const columns: Columns<Instructor> = [
    ['姓名', (i) => clerk.personName(i.person.name)],
    ['性别', (i) => i.person.sex],
    [
      '出生年月',
      (i) =>
        dayText(i.person.birth)
          .slice(0, 7)
          .replace('-', random.pick(['.', '-'])),
    ],
    ['政治面貌', () => '中共党员'],
    ['现（原）单位职务', (i) => i.employer],
    ['居住地', (i) => `${i.person.home.subDistrict.name}${i.person.home.name}`],
    ['手机号', (i) => clerk.phone(i.person.phone)],
    ['选派方式', (i) => i.dispatch],
    ['专业特长', (i) => i.background],
    ['可结对家数', (i) => (random.chance(0.5) ? i.capacity : `${i.capacity}家`)],
    ['回避单位', (i) => i.avoid.map((u) => loose(u, clerk, 'office')).join('、') || null],
    ['备注', () => null],
  ]
  const sheet = makeSheet('人员库')
  const width = columns.length + 1
  sheet.banner(`${world.place.zone}党建指导员人员库（${world.instructors.length}人）`, width)
  const upper = sheet.add(['序号', '基本情况', ...Array<null>(6).fill(null), '结对情况', ...Array<null>(width - 9).fill(null)])
  sheet.add([null, ...titlesOf(columns)])
  sheet.merge({ top: upper, left: 1, bottom: upper + 1, right: 1 })
  sheet.merge({ top: upper, left: 2, bottom: upper, right: 8 })
  sheet.merge({ top: upper, left: 9, bottom: upper, right: width })
  world.instructors.forEach((instructor, i) => {
    rows.instructors.push({
      file: fileName,
      sheet: sheet.name,
      row: sheet.add([i + 1, ...cellsOf(columns, instructor)]),
      person: instructor.person,
    })
  })
  return { kind: 'instructors', fileName, sheets: [sheet] }
}
