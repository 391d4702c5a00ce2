import type { AreaId } from '@sanxin/kernel'
import { areaName, areaStem } from './area-name.ts'
import type { AreaPlan } from './area-plan.ts'
import { isInside } from './polygon.ts'

export interface AreaFinder {
  /** Sub-district named in the text (whole or by its stem), anywhere in it; undefined when none or two are named. */
  street(text: string | undefined): AreaPlan | undefined
  /** Community named in the text; the street, where known, decides between two of one name. */
  community(text: string | undefined, street?: AreaPlan): AreaPlan | undefined
  /** Community whose boundary holds the point, degrees. */
  at(lon: number, lat: number): AreaPlan | undefined
  parentOf(area: AreaPlan): AreaPlan | undefined
  byId(id: AreaId): AreaPlan | undefined
}

/** Looks areas up by what departments write: full name, short name, inside an address, or as a point. */
export function areaFinder(areas: readonly AreaPlan[]): AreaFinder {
  const byId = new Map(areas.map((area) => [area.id, area]))
  const streets = areas.filter(({ kind }) => kind === 'street')
  const communities = areas.filter(({ kind }) => kind === 'community')
  return {
    byId: (id) => byId.get(id),
    parentOf: (area) => (area.parentId ? byId.get(area.parentId) : undefined),
    street: (text) => onlyOne(streets, text),
    community: (text, street) => onlyOne(street ? communities.filter(({ parentId }) => parentId === street.id) : communities, text),
    at: (lon, lat) => communities.find(({ boundary }) => boundary && isInside(boundary, lon, lat)),
  }
}

function onlyOne(areas: readonly AreaPlan[], text: string | undefined): AreaPlan | undefined {
  const said = areaName(text ?? '')
  if (!said) return undefined
  const steps: ((area: AreaPlan) => boolean)[] = [
    ({ name }) => name === said,
    ({ name }) => said.includes(name),
    ({ name }) => areaStem(name) === areaStem(said),
  ]
  for (const fits of steps) {
    const found = areas.filter(fits)
    if (found.length === 1) return found[0]
  }
  return undefined
}
