import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { BodyKind, MassBody, Workbook } from '../types.ts'

const fileName = '工青妇组织建设情况.xlsx'
type Titles = {
  sheet: string
  name: string
  form: string
  units: string
  since: string
  leader: string
  phone: string
  heads: string
  remark: string
}

const titlesByKind: Record<BodyKind, Titles> = {
  union: {
    sheet: '工会组织',
    name: '工会名称',
    form: '建会方式',
    units: '涵盖企业',
    since: '建会时间',
    leader: '主席姓名',
    phone: '主席电话',
    heads: '会员数',
    remark: '备注',
  },
  youth_league: {
    sheet: '团组织',
    name: '团支部（团委）名称',
    form: '建团方式',
    units: '覆盖企业名单',
    since: '成立日期',
    leader: '书记',
    phone: '书记电话',
    heads: '团员数',
    remark: '情况说明',
  },
  women: {
    sheet: '妇联组织',
    name: '妇女组织名称',
    form: '形式',
    units: '所含单位',
    since: '成立时间',
    leader: '负责人',
    phone: '手机',
    heads: '妇女人数',
    remark: '备注',
  },
}

/** Unions, youth-league and women's bodies, one sheet each; dissolved ones are marked in the remark or behind the name. */
export function massOrganisationsWorkbook({ world, rows, loose, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('mass bodies')
  const { random } = clerk
  const listed = (body: MassBody): string | null => {
    if (!body.joint)
      return random.weighted<() => string | null>([
        [() => loose(body.units[0]!, clerk, 'office'), 80],
        [() => '本单位', 10],
        [() => null, 10],
      ])()
    const text = body.units.map((u) => loose(u, clerk, 'office')).join(random.pick(['、', '；', '，']))
    return random.chance(0.1) ? `${text}等${body.units.length}家企业` : text
  }
  const sheets = (Object.keys(titlesByKind) as BodyKind[]).map((kind) => {
    const titles = titlesByKind[kind]
    type Row = { body: MassBody; markedInName: boolean }
    const columns: Columns<Row> = [
      [titles.name, ({ body, markedInName }) => body.name + (markedInName ? '（已撤销）' : '')],
      [titles.leader, ({ body }) => clerk.personName(body.leader)],
      [titles.phone, ({ body }) => clerk.phone(body.phone)],
      [titles.form, ({ body }) => random.pick(body.joint ? ['联合', '联建', '区域联合'] : ['单独', '单建', '独立'])],
      [titles.units, ({ body }) => listed(body)],
      [titles.since, ({ body }) => clerk.day(body.foundedOn)],
      [titles.heads, ({ body }) => (clerk.slips(0.05) ? null : random.chance(0.15) ? `${body.heads}人` : body.heads)],
      [
        titles.remark,
        ({ body, markedInName }) =>
          body.dissolved && !markedInName ? random.pick(['已撤销', '企业停业，已撤销']) : clerk.slips(0.01) ? '拟撤销' : null,
      ],
    ]
    const sheet = makeSheet(titles.sheet)
    sheet.banner(`${world.place.zone}${titles.sheet}建设情况统计表`, columns.length + 1)
    sheet.add(['序号', ...titlesOf(columns)])
    world.massBodies
      .filter((b) => b.kind === kind)
      .forEach((body, i) => {
        const cells = cellsOf(columns, { body, markedInName: body.dissolved && random.chance(0.3) })
        rows.massBodies.push({ file: fileName, sheet: sheet.name, row: sheet.add([i + 1, ...cells]), body })
      })
    sheet.add(['注：撤销的组织保留备查。'])
    sheet.blank(30, columns.length + 1)
    return sheet
  })
  return { kind: 'mass-organisations', fileName, sheets }
}
