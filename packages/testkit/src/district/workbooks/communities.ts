import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Community, Workbook } from '../types.ts'

const corners = (c: Community) => c.ring.slice(0, -1)
const middle = (c: Community, of: 'lon' | 'lat') =>
  Math.round((corners(c).reduce((sum, p) => sum + p[of], 0) / corners(c).length) * 1e6) / 1e6

const columns: Columns<Community> = [
  ['村社代码', (c) => c.code],
  ['村社名称', (c) => c.name],
  ['上级街镇', (c) => c.subDistrict.name],
  ['微网格数', (c) => c.grids],
  ['中心点经度', (c) => middle(c, 'lon')],
  ['中心点纬度', (c) => middle(c, 'lat')],
  ['辖区范围', (c) => `POLYGON ((${c.ring.map((p) => `${p.lon} ${p.lat}`).join(', ')}))`],
]

/** The clean list of sub-districts and communities with their boundaries. */
export function communitiesWorkbook({ world }: Office): Workbook {
  const sheet = makeSheet('')
  sheet.add(titlesOf(columns))
  for (const community of world.communities) sheet.add(cellsOf(columns, community))
  return {
    kind: 'communities',
    fileName: '村社网格划分.csv',
    sheets: [sheet],
    csv: { encoding: 'utf8-bom', separator: ',', lineEnd: '\r\n' },
  }
}
