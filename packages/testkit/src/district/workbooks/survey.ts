import { dayText } from '../days.ts'
import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Unit, Workbook } from '../types.ts'
import { visitors } from '../words/offices.ts'
import { contactOf } from './contact.ts'
import { doubtfulPlates } from './doubtful-plates.ts'

const fileName = '扫楼摸排台账.xlsx'
const statusWords: Record<Unit['operating'], readonly string[]> = {
  operating: ['正常营业', '正常', '在营'],
  cancelled: ['已注销', '关门停业'],
  revoked: ['关门停业', '人去楼空'],
  moved_away: ['已搬离', '搬走'],
  shell: ['仅挂牌无人办公', '查无此单位', '无人办公'],
}

/** The building sweep, one sheet per sub-district; titles differ between sheets, the header comes again every 80 records. */
export function surveyWorkbook({ world, rows, loose, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('survey')
  const { random } = clerk
  const runs = (u: Unit) => u.operating === 'operating'
  const members = (u: Unit) => u.people.filter((p) => p.member === 'full' && !p.hidden).length
  const doubtful = new Set(doubtfulPlates(world.units, Math.ceil(world.units.length / 200)).filter(() => clerk.slips(0.8)))
  const plateOf = (u: Unit) => (doubtful.has(u) ? `${u.brand}公司` : loose(u, clerk, 'plate'))
  const columns = (at: number): Columns<Unit> => [
    [at % 2 ? '门牌名称' : '单位名称（现场）', plateOf],
    ['代码（执照）', (u) => (random.chance(0.45) && !doubtful.has(u) ? clerk.creditCode(u.creditCode) : null)],
    [at % 2 ? '村（社区）' : '所属村社', (u) => u.place.community.name],
    [['载体名称', '楼宇', '楼宇（园区）', '所在楼宇'][at % 4]!, (u) => u.place.building?.name ?? null],
    [
      '门牌（房号）',
      (u) => (doubtful.has(u) ? null : u.place.building ? `${u.place.block}栋${u.place.room}` : `${u.place.road}${u.place.number}号`),
    ],
    ['摸排情况', (u) => random.pick(statusWords[u.operating])],
    ['在岗人数', (u) => (runs(u) ? Math.max(u.inBase ? 2 : 1, Math.round(u.people.length * (0.85 + random.next() * 0.25))) : null)],
    ['其中亮明身份党员', (u) => (!runs(u) ? null : clerk.slips(0.05) ? '不清楚' : members(u))],
    ['对接人', (u) => (runs(u) && !doubtful.has(u) ? clerk.personName(contactOf(u).name) : null)],
    ['对接人电话', (u) => (runs(u) && !doubtful.has(u) ? clerk.phone(random.chance(0.3) ? u.phone : contactOf(u).phone) : null)],
    ['建组织意愿', (u) => u.willingness ?? null],
    [
      '推荐书记',
      (u) =>
        u.secretaryCandidate && random.chance(0.7)
          ? `${u.secretaryCandidate.name}（${random.pick(['行政主管', '副总经理', '车间主任'])}）`
          : null,
    ],
    [
      '走访日',
      () => random.pick([(d: number) => dayText(d), (d: number) => dayText(d).replaceAll('-', '.')])(world.today - random.between(15, 150)),
    ],
    ['走访人员', () => random.pick(visitors)],
    ['备注', (u) => (u.class === 'unregistered' ? random.pick(['未办照', null]) : null)],
  ]
  const sheets = world.subDistricts.map((subDistrict, at) => {
    const mine = columns(at)
    const sheet = makeSheet(subDistrict.name)
    sheet.banner(`${subDistrict.name}“扫楼”摸排台账`, mine.length + 1)
    sheet.add(['序号', ...titlesOf(mine)])
    const visited = random.shuffled(world.units.filter((u) => u.surveyed && u.place.community.subDistrict === subDistrict))
    const records = visited
      .flatMap((u) => (clerk.slips(0.015) ? [u, u] : [u]))
      .sort((a, b) => (a.place.community.code < b.place.community.code ? -1 : a.place.community.code > b.place.community.code ? 1 : 0))
    records.forEach((unit, i) => {
      if (i > 0 && i % 80 === 0) sheet.add(['序号', ...titlesOf(mine)])
      rows.units.push({ file: fileName, sheet: sheet.name, row: sheet.add([i + 1, ...cellsOf(mine, unit)]), unit })
    })
    sheet.add(['街镇负责人签字：', null, null, null, '日期：'])
    return sheet
  })
  return { kind: 'survey', fileName, sheets }
}
