import type { AreaId, BuildingId } from '@sanxin/kernel'

export type AreaKind = 'district' | 'street' | 'community'
/** Ring list of [longitude, latitude] in degrees, WGS 84. */
export type Rings = [number, number][][]

/** An area with its interval in the numbered tree; a child's interval lies inside its parent's. */
export interface AreaPlan {
  id: AreaId
  parentId: AreaId | null
  kind: AreaKind
  name: string
  code: string | null
  grids: number | null
  lon: number | null
  lat: number | null
  boundary: Rings | null
  lft: number
  rgt: number
}

export interface BuildingPlan {
  id: BuildingId
  name: string
  formerNames: string[]
  kind: string | null
  areaId: AreaId | null
  areaLft: number
  address: string | null
  lon: number | null
  lat: number | null
  floors: number | null
  blocks: number | null
  remark: string | null
}

/** The whole tree. 0 lies outside it: the number of everything that has no place yet. */
export const districtInterval = { lft: 1, rgt: 999_999_999 } as const
/** A sub-district owns a block of numbers, so that a new community never renumbers the rest. */
export const streetBlock = 1000

export const streetInterval = (position: number) => ({ lft: position * streetBlock, rgt: position * streetBlock + streetBlock - 1 })
