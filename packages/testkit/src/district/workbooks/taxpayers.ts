import { writeAddress } from '../damage/addresses.ts'
import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Cell, Unit, Workbook } from '../types.ts'
import { statedHeadcount } from './headcount.ts'

const fileName = '纳税户清册导出.csv'

/** Tax register: GB18030 without BOM; cancelled units may still stand as normal, in a few rows code and name are exchanged. */
export function taxpayersWorkbook({ world, rows, loose, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('tax')
  const status = (u: Unit) =>
    u.operating === 'cancelled' && !clerk.slips(0.25)
      ? '注销'
      : u.operating === 'revoked' && clerk.random.chance(0.6)
        ? '非正常户'
        : u.operating === 'moved_away' && clerk.random.chance(0.3)
          ? '注销'
          : '正常'
  const columns: Columns<Unit> = [
    ['社会信用代码（纳税人识别号）', (u) => clerk.creditCode(u.creditCode)],
    ['单位全称', (u) => loose(u, clerk, 'register')],
    ['课征主体登记类型', (u) => u.unitType.replace(/\(.*\)$/, '') || null],
    ['法人姓名', (u) => clerk.personName(u.legalPerson)],
    ['办税电话', (u) => clerk.phone(u.phone)],
    ['街镇', (u) => u.place.community.subDistrict.name],
    ['实际经营地址', (u) => writeAddress(u.place, clerk, world.place)],
    ['所属行业', (u) => u.industry.name],
    ['职工人数', (u) => statedHeadcount(u, clerk)],
    ['登记状态', status],
    ['管理分局', (u) => `第${'一二三四'[world.subDistricts.indexOf(u.place.community.subDistrict)]}税务所`],
  ]
  const sheet = makeSheet('')
  sheet.add(['行次', ...titlesOf(columns)])
  clerk.random.shuffled(world.units.filter((u) => u.taxed)).forEach((unit, i) => {
    const cells: Cell[] = [i + 1, ...cellsOf(columns, unit)]
    if (clerk.slips(0.004) && cells[1]) [cells[1], cells[2]] = [cells[2]!, cells[1]]
    rows.units.push({ file: fileName, sheet: '', row: sheet.add(cells), unit })
  })
  return { kind: 'taxpayers', fileName, sheets: [sheet], csv: { encoding: 'gb18030', separator: ',', lineEnd: '\r\n' } }
}
