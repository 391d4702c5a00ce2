import type { Area, Building } from '@sanxin/contract/territory'
import type { MapArea, MapDot } from '@sanxin/ui'
import { address } from '../../shared/api/index.ts'

/** Communities under their sub-districts, both in the order of the tree. */
export function byStreet(areas: readonly Area[]): { street: Area; communities: Area[] }[] {
  return areas
    .filter(({ kind }) => kind === 'street')
    .map((street) => ({ street, communities: areas.filter(({ parentId, kind }) => kind === 'community' && parentId === street.id) }))
}

/** Communities with a boundary, labelled with their buildings; each opens the units in it. */
export const mapAreas = (areas: readonly Area[]): MapArea[] =>
  areas
    .filter(({ kind, boundary }) => kind === 'community' && boundary)
    .map(({ id, name, boundary, buildings }) => ({
      id,
      name,
      polygons: [boundary!],
      label: String(buildings),
      words: '',
      href: address('/units', { community: id }),
    }))

/** Buildings as points; each opens the units in it. */
export const mapDots = (buildings: readonly Building[]): MapDot[] =>
  buildings.flatMap(({ id, name, lon, lat }) =>
    lon === null || lat === null ? [] : [{ id, name, place: [lon, lat] as const, href: address('/units', { building: id }) }],
  )

/** Buildings that no boundary and no name placed in a community. */
export const withoutPlace = (buildings: readonly Building[]): number => buildings.filter(({ areaId }) => areaId === null).length
