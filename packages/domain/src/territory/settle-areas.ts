import { type AreaId, newId } from '@sanxin/kernel'
import { areaName } from './area-name.ts'
import { type AreaPlan, type Rings, streetBlock, streetInterval } from './area-plan.ts'
import { parsePolygon } from './polygon.ts'

type Cells = Readonly<Record<string, string>>

/**
 * The tree of areas after the rows of 社区网格: known areas keep id and number, new ones are appended.
 * An area is known by its name under its parent; figures that a later row leaves blank stay as they were.
 */
export function settleAreas(known: readonly AreaPlan[], rows: readonly Cells[]): AreaPlan[] {
  const areas = known.map((area) => ({ ...area }))
  const district = areas.find(({ kind }) => kind === 'district')
  if (!district) throw new Error('the tree of areas has no district')
  for (const row of rows) {
    const streetName = areaName(row.street ?? '')
    const communityName = areaName(row.community ?? '')
    if (!streetName) continue
    const street = findOrAdd(areas, district.id, 'street', streetName)
    if (communityName) describe(findOrAdd(areas, street.id, 'community', communityName), row)
  }
  return areas
}

function findOrAdd(areas: AreaPlan[], parentId: AreaId, kind: 'street' | 'community', name: string): AreaPlan {
  const known = areas.find((area) => area.parentId === parentId && area.name === name)
  if (known) return known
  const interval = kind === 'street' ? nextStreet(areas) : nextCommunity(areas, parentId)
  const area: AreaPlan = { id: newId(), parentId, kind, name, code: null, grids: null, lon: null, lat: null, boundary: null, ...interval }
  areas.push(area)
  return area
}

function nextStreet(areas: readonly AreaPlan[]) {
  const positions = areas.filter(({ kind }) => kind === 'street').map(({ lft }) => lft / streetBlock)
  return streetInterval(Math.max(0, ...positions) + 1)
}

function nextCommunity(areas: readonly AreaPlan[], streetId: AreaId) {
  const street = areas.find(({ id }) => id === streetId)!
  const taken = areas.filter(({ parentId }) => parentId === streetId).map(({ lft }) => lft)
  const lft = Math.max(street.lft, ...taken) + 1
  if (lft > street.rgt) throw new Error(`more than ${streetBlock - 1} communities in ${street.name}`)
  return { lft, rgt: lft }
}

function describe(area: AreaPlan, row: Cells): void {
  const number = (text: string | undefined): number | null => (text?.trim() && Number.isFinite(Number(text)) ? Number(text) : null)
  const rings: Rings | null = row.boundary ? parsePolygon(row.boundary) : null
  area.code = row.code?.trim() || area.code
  area.grids = number(row.grids) ?? area.grids
  area.lon = number(row.lon) ?? area.lon
  area.lat = number(row.lat) ?? area.lat
  area.boundary = rings ?? area.boundary
}
