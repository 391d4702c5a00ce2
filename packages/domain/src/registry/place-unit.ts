import type { AreaId, BuildingId } from '@sanxin/kernel'
import { type AreaFinder, type AreaPlan, areaStem, type BuildingPlan } from '../territory/index.ts'

/** What sources say of where a unit does business, the most trusted first in each list. */
export interface PlaceWords {
  streets: readonly string[]
  communities: readonly string[]
  buildings: readonly string[]
  addresses: readonly string[]
}

export interface UnitPlace {
  streetId: AreaId | null
  communityId: AreaId | null
  buildingId: BuildingId | null
  areaLft: number
  lon: number | null
  lat: number | null
}

const nowhere: UnitPlace = { streetId: null, communityId: null, buildingId: null, areaLft: 0, lon: null, lat: null }

export interface BuildingFinder {
  byName(text: string): BuildingPlan | undefined
  /** the building with the longest name in the address */
  inAddress(text: string): BuildingPlan | undefined
}

export function buildingFinder(buildings: readonly BuildingPlan[]): BuildingFinder {
  const names = buildings.flatMap((building) =>
    [building.name, ...building.formerNames].map((name) => [name.replace(/\s/g, ''), building] as const),
  )
  const byName = new Map(names)
  const byLength = names.filter(([name]) => name.length >= 3).sort(([a], [b]) => b.length - a.length)
  return {
    byName: (text) => byName.get(text.replace(/\s/g, '')),
    inAddress: (text) => {
      const address = text.replace(/\s/g, '')
      return byLength.find(([name]) => address.includes(name))?.[1]
    },
  }
}

/**
 * Places a unit: a community that a source names, else the community of the building, else the sub-district alone.
 * The sub-district goes with the community, since a community lies in one sub-district only.
 */
export function placeUnit(words: PlaceWords, areas: AreaFinder, buildings: BuildingFinder): UnitPlace {
  const street = firstOf(words.streets, (text) => areas.street(text))
  const building =
    firstOf(words.buildings, (text) => buildings.byName(text)) ?? firstOf(words.addresses, (text) => buildings.inAddress(text))
  const community =
    firstOf(words.communities, (text) => areas.community(text, street) ?? areas.community(text)) ?? communityOf(building, areas)
  const place: UnitPlace = { ...nowhere, buildingId: building?.id ?? null, lon: building?.lon ?? null, lat: building?.lat ?? null }
  if (community) return { ...place, communityId: community.id, streetId: areas.parentOf(community)?.id ?? null, areaLft: community.lft }
  const byAddress = street ?? firstOf(words.addresses, (text) => areas.street(text))
  return byAddress ? { ...place, streetId: byAddress.id, areaLft: byAddress.lft } : place
}

const communityOf = (building: BuildingPlan | undefined, areas: AreaFinder): AreaPlan | undefined => {
  const area = building?.areaId ? areas.byId(building.areaId) : undefined
  return area?.kind === 'community' ? area : undefined
}

function firstOf<Value>(texts: readonly string[], look: (text: string) => Value | undefined): Value | undefined {
  for (const text of texts) {
    if (areaStem(text) === '') continue
    const found = look(text)
    if (found) return found
  }
  return undefined
}
