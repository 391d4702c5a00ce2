import { newId } from '@sanxin/kernel'
import type { AreaPlan, BuildingPlan } from './area-plan.ts'
import { areaFinder } from './find-area.ts'

type Cells = Readonly<Record<string, string>>

/**
 * Buildings after the rows of 楼宇园区. A row with the same spot as a known building is that building under another name.
 * Longitude and latitude written the wrong way round are turned by the extent of the district.
 */
export function settleBuildings(known: readonly BuildingPlan[], areas: readonly AreaPlan[], rows: readonly Cells[]): BuildingPlan[] {
  const finder = areaFinder(areas)
  const buildings = known.map((building) => ({ ...building, formerNames: [...building.formerNames] }))
  const byName = new Map(buildings.flatMap((building) => [building.name, ...building.formerNames].map((name) => [name, building] as const)))
  const bySpot = new Map(buildings.map((building) => [spotOf(building), building]))
  for (const row of rows) {
    const name = (row.name ?? '').replace(/\s/g, '')
    if (!name) continue
    const point = turned(row, areas)
    const area = (point && finder.at(point.lon, point.lat)) ?? finder.community(row.community) ?? finder.community(row.address)
    const described: BuildingPlan = {
      id: newId(),
      name,
      formerNames: [],
      kind: row.buildingKind?.trim() || null,
      areaId: area?.id ?? null,
      areaLft: area?.lft ?? 0,
      address: row.address?.trim() || null,
      lon: point?.lon ?? null,
      lat: point?.lat ?? null,
      floors: whole(row.floors),
      blocks: whole(row.blocks),
      remark: row.remark?.trim() || null,
    }
    const same = byName.get(name) ?? bySpot.get(spotOf(described))
    if (!same) {
      buildings.push(described)
      bySpot.set(spotOf(described), described)
    } else if (same.name === name) Object.assign(same, filled(described), { id: same.id, formerNames: same.formerNames })
    else if (!same.formerNames.includes(name)) same.formerNames.push(name)
    byName.set(name, same ?? described)
  }
  return buildings
}

const whole = (text: string | undefined): number | null => {
  const digits = /\d+/.exec(text ?? '')
  return digits ? Number(digits[0]) : null
}

// About ten metres: two rows of one gate, never two buildings.
const spotOf = ({ lon, lat, name }: BuildingPlan): string =>
  lon === null || lat === null ? `name:${name}` : `${lon.toFixed(4)},${lat.toFixed(4)}`

const filled = ({ areaLft, ...said }: BuildingPlan): Partial<BuildingPlan> => ({
  ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
  ...(said.areaId === null ? {} : { areaLft }),
})

function turned(row: Cells, areas: readonly AreaPlan[]): { lon: number; lat: number } | undefined {
  const lon = Number.parseFloat(row.lon ?? '')
  const lat = Number.parseFloat(row.lat ?? '')
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return undefined
  const points = areas.flatMap(({ boundary }) => boundary?.[0] ?? [])
  if (points.length === 0) return Math.abs(lat) > 90 ? { lon: lat, lat: lon } : { lon, lat }
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const far = (x: number, y: number): number => Math.abs(x - mean(0)) + Math.abs(y - mean(1))
  return far(lon, lat) <= far(lat, lon) ? { lon, lat } : { lon: lat, lat: lon }
}
