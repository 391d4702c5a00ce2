import { writeAddress } from '../damage/addresses.ts'
import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Unit, Workbook } from '../types.ts'
import { statedHeadcount } from './headcount.ts'

const fileName = '规上法人单位名录.xlsx'
const categories: readonly (readonly [string, string])[] = [
  ['4400', '工业'],
  ['4700', '其他'],
  ['5000', '建筑业'],
  ['5300', '批发和零售业'],
  ['6000', '服务业'],
  ['6300', '住宿和餐饮业'],
  ['7000', '服务业'],
  ['7100', '房地产业'],
  ['9999', '服务业'],
]

/** Units above the statistics bureau's size line, by short name and organisation code; the first sheet only explains. */
export function statisticsUnitsWorkbook({ world, rows, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('statistics')
  const notes = makeSheet('编制说明')
  notes.banner('规上法人单位名录编制说明', 5)
  notes.add(['1. 单位名称用简称，以机构代码为准。'])
  notes.add(['2. 营收为本年累计数，单位千元。'])
  const columns: Columns<Unit> = [
    ['单位名称（简称）', (u) => (clerk.random.chance(0.25) ? `${u.shortName}公司` : u.shortName)],
    ['机构代码', (u) => `${u.creditCode!.slice(8, 16)}${clerk.random.chance(0.6) ? '-' : ''}${u.creditCode![16]}`],
    ['统计专业', (u) => categories.find(([below]) => u.industry.code < below)![1]],
    ['行业小类', (u) => `${u.industry.code} ${u.industry.name}`],
    ['所属街镇', (u) => u.place.community.subDistrict.name.replace(/(街道|镇|管理处)$/, '')],
    ['单位所在地', (u) => writeAddress(u.place, clerk, world.place)],
    ['期末从业人员（人）', (u) => statedHeadcount(u, clerk)],
    ['营业收入（千元）', (u) => Math.round(u.people.length * (300 + 900 * clerk.random.next()))],
  ]
  const sheet = makeSheet('名录')
  sheet.banner(`${world.place.zone}规模以上法人单位`, columns.length)
  sheet.add(titlesOf(columns))
  for (const unit of clerk.random.shuffled(world.units.filter((u) => u.counted))) {
    rows.units.push({ file: fileName, sheet: sheet.name, row: sheet.add(cellsOf(columns, unit)), unit })
  }
  return { kind: 'statistics-units', fileName, sheets: [notes, sheet] }
}
