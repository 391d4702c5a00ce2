import { dayText, yearOf } from '../days.ts'
import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Cell, Person, Workbook } from '../types.ts'
import { outsideBranches, outsideEmployers } from '../words/offices.ts'
import { posts, schooling } from '../words/persons.ts'
import { elsewhere } from '../words/units.ts'

const fileName = '党员基本信息采集表.xlsx'

/** The member list: branch merged down in front, employer as free text, a few listed twice or with ID number and phone exchanged. */
export function membersWorkbook({ world, rows, loose, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('members')
  const { random } = clerk
  type Row = { person: Person; branch: string }
  const communityBranch = new Map(world.organisations.filter((o) => o.kind === '社区党支部').map((o) => [o.location, o.name]))

  const branchOf = (p: Person): string => {
    if (p.hidden === 'branch_outside_district') return `中共${random.pick(elsewhere)}${random.pick(outsideBranches)}`
    const own = p.hidden ? undefined : p.unit?.organisation
    if (own && own.kind !== '临时' && random.chance(0.9)) return random.chance(0.85) ? own.name : own.shortName
    return communityBranch.get(p.home.name)!
  }
  const named = (p: Person, unit = p.unit!) => {
    const text = loose(unit, clerk, 'speech')
    return random.chance(0.3) ? `${text}${random.pick(['', ' ', '，'])}${random.pick(posts)}` : text
  }
  const workplaceOf = (p: Person): string | null => {
    if (p.hidden === 'workplace_blank') return null
    if (p.hidden === 'says_unemployed') return random.pick(['待业', '无', '无业'])
    if (p.hidden === 'says_retired') return random.pick(['退休', '离退休'])
    if (p.hidden === 'former_workplace') return named(p, p.formerUnit)
    if (p.hidden) return random.chance(0.5) ? null : `${random.pick(elsewhere)}${random.pick(outsideEmployers)}`
    if (p.unit) return named(p)
    if (p.formerUnit) return named(p, p.formerUnit)
    if (world.today - p.birth > 60 * 365) return random.pick(['退休', '离退休人员', null])
    return random.weighted<string | null>([
      [null, 30],
      ['务农', 14],
      ['自由职业', 14],
      ['无', 12],
      [`${random.pick(elsewhere)}${random.pick(outsideEmployers)}`, 30],
    ])
  }
  const kindWords: Record<Person['member'], string> = { full: '正式党员', probationary: '预备党员', suspended: '正式党员', none: '' }
  const columns: Columns<Row> = [
    ['所属支部', (r) => r.branch],
    ['党员姓名', (r) => clerk.personName(r.person.name)],
    ['身份证号', (r) => (clerk.slips(0.07) ? null : clerk.idNumber(r.person.idNumber))],
    ['手机号码', (r) => clerk.personPhone(r.person.phone)],
    ['性别', (r) => (clerk.slips(0.02) ? (r.person.sex === '男' ? '1' : '2') : r.person.sex)],
    ['民族', (r) => r.person.ethnicity],
    ['生日', (r) => clerk.day(r.person.birth)],
    ['文化程度', () => random.weighted(schooling)],
    ['党员类别', (r) => kindWords[r.person.member]],
    ['入党日期', (r) => clerk.day(r.person.joinedOn!)],
    ['转为正式党员日期', (r) => (r.person.member === 'probationary' ? null : clerk.day(r.person.joinedOn! + 365))],
    ['党籍状态', (r) => (r.person.member === 'suspended' ? '停止党籍' : random.chance(0.06) ? '流动' : '正常')],
    ['从业单位及岗位', (r) => workplaceOf(r.person)],
    ['家庭住址', (r) => `${r.person.home.subDistrict.name}${r.person.home.name}`],
  ]
  const list = world.people
    .filter((p) => p.member !== 'none')
    .flatMap((person) => {
      const branch = branchOf(person)
      return clerk.slips(0.012)
        ? [
            { person, branch },
            { person, branch },
          ]
        : [{ person, branch }]
    })
  const sheet = makeSheet('党员信息')
  sheet.banner(
    `${world.place.zone}党员基本信息采集表（${yearOf(world.today)}年${Number(dayText(world.today).slice(5, 7))}月）`,
    columns.length,
  )
  sheet.blank(1, columns.length)
  sheet.add(titlesOf(columns))
  for (const [, group] of [...Map.groupBy(list, (r) => r.branch).entries()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const top = sheet.rows.length + 1
    for (const row of group) {
      const cells: Cell[] = cellsOf(columns, row)
      if (clerk.slips(0.004)) [cells[2], cells[3]] = [cells[3]!, cells[2]!]
      rows.members.push({ file: fileName, sheet: sheet.name, row: sheet.add(cells), person: row.person })
    }
    for (let row = top; row < sheet.rows.length; row++) sheet.rows[row]![0] = null
    if (sheet.rows.length > top) sheet.merge({ top, left: 1, bottom: sheet.rows.length, right: 1 })
  }
  sheet.add(['填表人：', null, null, '审核人：'])
  return { kind: 'members', fileName, sheets: [sheet] }
}
