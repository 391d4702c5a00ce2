import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

export type AreaKind = 'district' | 'street' | 'community'
export interface AreaRow {
  id: string
  parentId: string | null
  kind: AreaKind
  name: string
  lft: number
  rgt: number
  lon: number | null
  lat: number | null
  /** rings of [lon, lat] in degrees, WGS 84 */
  boundary: [number, number][][] | null
  grids: number | null
  buildings: number
}

/** The whole tree of areas, each before what lies in it; buildings are those in the actor's scope. */
export async function listAreas(tx: Tx): Promise<AreaRow[]> {
  const { rows } = await sql<AreaRow>`
    select a.id, a.parent_id "parentId", a.kind, a.name, a.lft, a.rgt, a.lon, a.lat, a.boundary, a.grids,
      (select count(*)::integer from territory.building b where b.area_lft between a.lft and a.rgt) buildings
    from territory.area a order by a.lft, a.rgt desc`.execute(tx)
  return rows
}

export interface BuildingRow {
  id: string
  name: string
  formerNames: string[]
  kind: string | null
  areaId: string | null
  address: string | null
  lon: number | null
  lat: number | null
  floors: number | null
  units: number
}

/** Buildings in the actor's scope with the number of units in each, by name. */
export async function listBuildings(tx: Tx, { areaId }: { areaId?: string }): Promise<BuildingRow[]> {
  const inArea =
    areaId === undefined
      ? sql`true`
      : sql`exists (select from territory.area a where a.id = ${areaId}::uuid and b.area_lft between a.lft and a.rgt)`
  const { rows } = await sql<BuildingRow>`
    select b.id, b.name, b.former_names "formerNames", b.kind, b.area_id "areaId", b.address, b.lon, b.lat, b.floors,
      (select count(*)::integer from registry.unit u where u.building_id = b.id and not u.retired) units
    from territory.building b where ${inArea} order by b.name, b.id`.execute(tx)
  return rows
}
