import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { Building, Workbook } from '../types.ts'

/** Buildings and parks; a few with longitude and latitude exchanged, some again under an old name. */
export function buildingsWorkbook({ world, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('buildings')
  type Row = { building: Building; name: string; exchanged: boolean; remark: string | null }
  const columns: Columns<Row> = [
    ['名称', (r) => r.name],
    ['载体类别', (r) => r.building.kind],
    ['所在村社', (r) => (clerk.slips(0.2) ? r.building.community.name.replace(/(社区|村)$/, '') : r.building.community.name)],
    ['坐落', (r) => `${r.building.road}${r.building.number}号`],
    ['X坐标（经度）', (r) => (r.exchanged ? r.building.point.lat : r.building.point.lon)],
    ['Y坐标（纬度）', (r) => (r.exchanged ? r.building.point.lon : r.building.point.lat)],
    ['楼栋数', (r) => r.building.blocks],
    ['层数', (r) => r.building.floors],
    ['说明', (r) => r.remark],
  ]
  const sheet = makeSheet('')
  sheet.add(titlesOf(columns))
  for (const building of world.buildings)
    sheet.add(cellsOf(columns, { building, name: building.name, exchanged: clerk.slips(0.04), remark: null }))
  for (const building of world.buildings) {
    if (building.formerName && clerk.slips(0.5))
      sheet.add(cellsOf(columns, { building, name: building.formerName, exchanged: false, remark: `现名${building.name}` }))
  }
  return { kind: 'buildings', fileName: '商务载体清单.csv', sheets: [sheet], csv: { encoding: 'utf8', separator: ',', lineEnd: '\n' } }
}
