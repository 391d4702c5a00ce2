import { writeAddress } from '../damage/addresses.ts'
import { dayText } from '../days.ts'
import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Unit, Workbook } from '../types.ts'

const fileName = '市场主体登记台账.xlsx'
const scopes = [
  '许可项目以外的合法经营活动',
  '技术开发、技术转让、技术咨询',
  '企业管理；信息咨询服务',
  '货物进出口；国内贸易',
  '生产、加工、销售及售后服务',
] as const
const statusWords: Record<Unit['operating'], readonly string[]> = {
  operating: ['存续（在营、开业、在册）', '存续', '在业'],
  shell: ['存续（在营、开业、在册）', '存续', '在业'],
  cancelled: ['注销', '已注销'],
  revoked: ['吊销，未注销', '吊销'],
  moved_away: ['迁出', '存续', '已迁出'],
}
const unitTypeOf = (unit: Unit) => unit.unitType || '其他'

/** Enterprises, branches and some sole traders: title and two notes above, area merged down, some twice under the old name. */
export function marketRegistrationWorkbook({ world, rows, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('market')
  type Row = { unit: Unit; name: string; area: string; ordinal: number }
  const columns: Columns<Row> = [
    ['片区', (r) => r.area],
    ['编号', (r) => r.ordinal],
    ['市场主体名称', (r) => r.name],
    ['注册号/\n统一代码', (r) => clerk.creditCode(r.unit.creditCode, 0.01)],
    ['主体类型', (r) => unitTypeOf(r.unit)],
    ['负责人', (r) => r.unit.legalPerson],
    ['成立时间', (r) => clerk.day(r.unit.foundedOn)],
    ['核准时间', (r) => dayText(Math.min(world.today, r.unit.foundedOn + (r.unit.isNew ? 0 : clerk.random.between(0, 800))))],
    ['注册资金（万元）', (r) => (r.unit.class === 'branch_company' || r.unit.class === 'sole_trader' ? null : r.unit.capital)],
    [
      '经营状态',
      (r) => clerk.random.pick(r.unit.surveyed || r.unit.operating !== 'moved_away' ? statusWords[r.unit.operating] : ['迁出', '已迁出']),
    ],
    ['住所（经营场所）', (r) => writeAddress(r.unit.registeredPlace, clerk, world.place)],
    ['行业代码', (r) => (clerk.slips(0.02) ? null : r.unit.industry.code)],
    ['国民经济行业', (r) => r.unit.industry.name],
    ['曾用名称', (r) => r.unit.formerName ?? null],
    ['联系方式', (r) => clerk.phone(r.unit.phone)],
    ['经营（业务）范围', () => clerk.random.pick(scopes)],
  ]
  const sheet = makeSheet('主体登记')
  sheet.banner(`${world.place.zone}市场主体登记台账`, columns.length)
  sheet.banner(`统计截止：${dayText(world.today)}    填报：市场监督管理分局`, columns.length)
  sheet.add(titlesOf(columns))
  const listed = world.units.filter(
    (u) =>
      u.class !== 'social_organisation' &&
      u.class !== 'unregistered' &&
      !u.onlyOnSite &&
      (u.class !== 'sole_trader' || clerk.random.chance(0.9)),
  )
  const groups = world.subDistricts.map((s) => ({
    s,
    units: clerk.random.shuffled(listed.filter((u) => u.registeredPlace.community.subDistrict === s)),
  }))
  let ordinal = 0
  for (const { s, units } of groups) {
    const top = sheet.rows.length + 1
    for (const unit of units) {
      const again = clerk.slips(0.02)
      for (const name of again ? [unit.name, unit.formerName ?? unit.name] : [unit.name]) {
        const row = sheet.add(cellsOf(columns, { unit, name, area: s.name, ordinal: ++ordinal }))
        rows.units.push({ file: fileName, sheet: sheet.name, row, unit })
      }
    }
    const bottom = sheet.rows.length
    for (let row = top; row < bottom; row++) sheet.rows[row]![0] = null
    if (bottom > top) sheet.merge({ top, left: 1, bottom, right: 1 })
  }
  sheet.add(['说明：个体工商户仅列入年报户；迁出主体档案已移交。'])
  sheet.blank(260, columns.length)
  return { kind: 'market-registration', fileName, sheets: [sheet] }
}
