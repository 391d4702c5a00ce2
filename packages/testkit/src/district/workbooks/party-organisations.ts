import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { PartyOrganisation, Workbook } from '../types.ts'

const fileName = '基层党组织情况.xlsx'
const kindWords: Record<string, readonly string[]> = {
  党工委: ['党工委'],
  党委: ['党委'],
  社区党支部: ['社区党支部', '党支部'],
  单独: ['单独组建', '单建'],
  联合: ['联合组建', '联合党支部'],
  区域: ['区域联建', '区域性'],
  行业: ['行业统建', '行业性'],
  临时: ['临时党支部'],
}

/** Party organisations from the working committee down, covered units by loosely written names; some terms have ended. */
export function partyOrganisationsWorkbook({ world, rows, loose, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('organisations')
  const { random } = clerk
  const columns: Columns<PartyOrganisation> = [
    ['属地', (o) => o.subDistrict?.name ?? '区直'],
    ['组织名称', (o) => o.name],
    ['组建方式', (o) => random.pick(kindWords[o.kind]!)],
    ['隶属党组织', (o) => o.superior || null],
    ['书记姓名', (o) => clerk.personName(o.secretary)],
    ['书记手机', (o) => clerk.phone(o.phone)],
    ['批准成立日期', (o) => clerk.day(o.foundedOn)],
    ['任期开始', (o) => clerk.day(o.termFrom)],
    ['任期届满', (o) => clerk.day(o.termTo)],
    ['阵地所在', (o) => o.location],
    ['涵盖单位', (o) => o.units.map((u) => loose(u, clerk, 'office')).join(random.pick(['、', '；', '，'])) || null],
  ]
  const sheet = makeSheet('组织情况')
  sheet.banner(`${world.place.zone}基层党组织情况`, columns.length)
  sheet.add(titlesOf(columns))
  for (const organisation of world.organisations) {
    rows.organisations.push({ file: fileName, sheet: sheet.name, row: sheet.add(cellsOf(columns, organisation)), organisation })
  }
  sheet.blank(40, columns.length)
  return { kind: 'party-organisations', fileName, sheets: [sheet] }
}
