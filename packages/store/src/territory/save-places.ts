import type { AreaPlan, BuildingPlan } from '@sanxin/domain/territory'
import type { AreaId, BuildingId } from '@sanxin/kernel'
import { sql } from 'kysely'
import { type BulkTable, upsertRows } from '../platform/bulk/index.ts'
import type { Tx } from '../platform/request/index.ts'

const areaTable: BulkTable<'id' | 'parent_id' | 'kind' | 'name' | 'code' | 'grids' | 'lon' | 'lat' | 'boundary' | 'lft' | 'rgt'> = {
  schema: 'territory',
  table: 'area',
  key: ['id'],
  stamp: 'changed_at',
  columns: {
    id: 'uuid',
    parent_id: 'uuid',
    kind: 'text',
    name: 'text',
    code: 'text',
    grids: 'integer',
    lon: 'double precision',
    lat: 'double precision',
    boundary: 'jsonb',
    lft: 'integer',
    rgt: 'integer',
  },
}

const buildingTable: BulkTable<
  'id' | 'name' | 'former_names' | 'kind' | 'area_id' | 'area_lft' | 'address' | 'lon' | 'lat' | 'floors' | 'blocks' | 'remark'
> = {
  schema: 'territory',
  table: 'building',
  key: ['id'],
  stamp: 'changed_at',
  columns: {
    id: 'uuid',
    name: 'text',
    former_names: 'text[]',
    kind: 'text',
    area_id: 'uuid',
    area_lft: 'integer',
    address: 'text',
    lon: 'double precision',
    lat: 'double precision',
    floors: 'integer',
    blocks: 'integer',
    remark: 'text',
  },
}

/** Every area with its number, parents before children. */
export async function loadAreas(tx: Tx): Promise<AreaPlan[]> {
  const { rows } = await sql<Omit<AreaPlan, 'parentId' | 'boundary'> & { parent_id: AreaId | null; boundary: AreaPlan['boundary'] }>`
    select id, parent_id, kind, name, code, grids, lon, lat, boundary, lft, rgt from territory.area order by lft, rgt desc`.execute(tx)
  return rows.map(({ parent_id, ...area }) => ({ ...area, parentId: parent_id }))
}

export async function loadBuildings(tx: Tx): Promise<BuildingPlan[]> {
  const { rows } = await sql<BuildingPlan>`
    select id, name, former_names "formerNames", kind, area_id "areaId", area_lft "areaLft", address, lon, lat, floors, blocks, remark
    from territory.building order by id`.execute(tx)
  return rows
}

export interface PlacesChange {
  created: (AreaId | BuildingId)[]
  updated: (AreaId | BuildingId)[]
  unchanged: number
}

/** What saving these places would change; the saving itself takes the same lists. */
export function comparePlaces<Place extends AreaPlan | BuildingPlan>(
  known: readonly Place[],
  planned: readonly Place[],
): { created: Place[]; updated: Place[]; unchanged: number } {
  const before = new Map(known.map((place) => [place.id as string, JSON.stringify(sorted(place))]))
  const created = planned.filter(({ id }) => !before.has(id))
  const updated = planned.filter((place) => before.has(place.id) && before.get(place.id) !== JSON.stringify(sorted(place)))
  return { created, updated, unchanged: planned.length - created.length - updated.length }
}

const sorted = (place: object): object => Object.fromEntries(Object.entries(place).sort(([a], [b]) => (a < b ? -1 : 1)))

export async function saveAreas(tx: Tx, areas: readonly AreaPlan[]): Promise<void> {
  const parentsFirst = [...areas].sort((a, b) => a.lft - b.lft || b.rgt - a.rgt)
  await upsertRows(
    tx,
    areaTable,
    parentsFirst.map(({ parentId, ...area }) => ({ ...area, parent_id: parentId })),
  )
}

export async function saveBuildings(tx: Tx, buildings: readonly BuildingPlan[]): Promise<void> {
  const rows = buildings.map(({ areaId, areaLft, formerNames, ...building }) => ({
    ...building,
    area_id: areaId,
    area_lft: areaLft,
    former_names: formerNames,
  }))
  await upsertRows(tx, buildingTable, rows)
}
