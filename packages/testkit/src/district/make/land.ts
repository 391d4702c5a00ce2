import type { Random } from '../random.ts'
import type { Building, Community, Place, Point, SubDistrict } from '../types.ts'
import { buildingBrands, buildingKinds, type PlaceWords } from '../words/places.ts'

export type Land = { subDistricts: SubDistrict[]; communities: Community[]; buildings: Building[] }

const origin: Point = { lon: 118.02, lat: 28.08 }
const cell: Point = { lon: 0.016, lat: 0.0155 }
const round = (x: number) => Math.round(x * 1e6) / 1e6

/** Corners of a grid with the inner ones shifted, so that the cells are uneven and still tile the rectangle. */
function corners(random: Random, columns: number, rows: number): Point[][] {
  const shift = (inner: boolean) => (inner ? (random.next() - 0.5) * 0.4 : 0)
  return Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) => ({
      lon: round(origin.lon + (column + shift(column > 0 && column < columns)) * cell.lon),
      lat: round(origin.lat + (row + shift(row > 0 && row < rows)) * cell.lat),
    })),
  )
}

/** Sub-districts, communities as polygons that tile the zone, and buildings in them. */
export function makeLand(random: Random, place: PlaceWords, buildingCount: number): Land {
  const { columns, communityColumns, subDistricts: words } = place
  const rowsInside = Math.max(...words.map((w) => Math.ceil(w.communities.length / communityColumns)))
  const grid = corners(random, columns * communityColumns, Math.ceil(words.length / columns) * rowsInside)
  const subDistricts = words.map((w, at) => {
    const subDistrict: SubDistrict = { name: w.name, code: place.division + w.code, roads: w.roads, communities: [] }
    w.communities.forEach((name, i) => {
      const column = (at % columns) * communityColumns + (i % communityColumns)
      const row = Math.floor(at / columns) * rowsInside + Math.floor(i / communityColumns)
      const start = grid[row]![column]!
      const ring = [start, grid[row]![column + 1]!, grid[row + 1]![column + 1]!, grid[row + 1]![column]!, start]
      subDistrict.communities.push({
        name,
        code: subDistrict.code + String(i + 1).padStart(3, '0'),
        subDistrict,
        grids: random.between(4, 14),
        ring,
      })
    })
    return subDistrict
  })
  const communities = subDistricts.flatMap((s) => s.communities)
  return { subDistricts, communities, buildings: makeBuildings(random, communities, buildingCount) }
}

function makeBuildings(random: Random, communities: readonly Community[], count: number): Building[] {
  const names = random.shuffled(buildingBrands.flatMap((brand) => buildingKinds.map((kind) => [brand, kind] as const)))
  const brandsTaken = new Map<string, number>()
  const buildings: Building[] = []
  for (const [brand, [end, kind]] of names) {
    if (buildings.length === count) break
    const taken = brandsTaken.get(brand) ?? 0
    if (taken >= Math.ceil(count / buildingBrands.length)) continue
    brandsTaken.set(brand, taken + 1)
    const community = communities[buildings.length % communities.length]!
    buildings.push({
      name: brand + end,
      kind,
      community,
      point: pointIn(random, community),
      road: random.pick(community.subDistrict.roads),
      number: random.between(1, 880),
      floors: kind === '产业园区' ? random.between(3, 9) : random.between(8, 30),
      blocks: kind === '产业园区' ? random.between(2, 9) : random.between(1, 3),
      formerName: random.chance(0.12) ? `${brand}${random.pick(['大厦', '工业园', '商城'])}` : undefined,
    })
  }
  return buildings
}

/** A point well inside a community. */
export function pointIn(random: Random, community: Community): Point {
  const [a, b, c, d] = community.ring as readonly [Point, Point, Point, Point]
  const u = 0.1 + random.next() * 0.8
  const v = 0.1 + random.next() * 0.8
  const blend = (of: (p: Point) => number) => round((1 - v) * ((1 - u) * of(a) + u * of(b)) + v * ((1 - u) * of(d) + u * of(c)))
  return { lon: blend((p) => p.lon), lat: blend((p) => p.lat) }
}

/** A place for a unit: mostly in a building, else at a house number. */
export function makePlace(random: Random, land: Land, community = random.pick(land.communities)): Place {
  const here = land.buildings.filter((b) => b.community === community)
  if (here.length && random.chance(0.68)) return placeIn(random, random.pick(here))
  const road = random.pick(community.subDistrict.roads)
  return { community, road, number: random.between(1, 1600), block: 0, room: 0, point: pointIn(random, community) }
}

export function placeIn(random: Random, building: Building): Place {
  const near = (x: number) => round(x + (random.next() - 0.5) * 0.0003)
  return {
    community: building.community,
    building,
    road: building.road,
    number: building.number,
    block: random.between(1, building.blocks),
    room: random.between(1, building.floors) * 100 + random.between(1, 18),
    point: { lon: near(building.point.lon), lat: near(building.point.lat) },
  }
}
