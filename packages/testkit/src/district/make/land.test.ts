import { expect, test } from 'vitest'
import { makeRandom } from '../random.ts'
import type { Community, Point } from '../types.ts'
import { yunting } from '../words/places.ts'
import { makeLand, makePlace } from './land.ts'

const land = makeLand(makeRandom(11, 'land'), yunting, 40)
const cross = (a: Point, b: Point, c: Point) => (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon)
const edges = (ring: readonly Point[]) => ring.slice(1).map((p, i) => [ring[i]!, p] as const)
const area = (ring: readonly Point[]) => edges(ring).reduce((sum, [a, b]) => sum + (a.lon * b.lat - b.lon * a.lat) / 2, 0)
const holds = (c: Community, p: Point) => edges(c.ring).every(([a, b]) => cross(a, b, p) > 0)

test('four sub-districts of six communities each, with codes of their own', () => {
  expect(land.subDistricts.map((s) => [s.name, s.communities.length])).toEqual([
    ['听澜街道', 6],
    ['枫桥渡街道', 6],
    ['白石镇', 6],
    ['南塘管理处', 6],
  ])
  expect(new Set(land.communities.map((c) => c.code)).size).toBe(24)
})

test('community boundaries are closed, counter-clockwise and convex', () => {
  for (const { ring } of land.communities) {
    expect(ring.at(-1)).toEqual(ring[0])
    for (let i = 0; i < 4; i++) expect(cross(ring[i]!, ring[i + 1]!, ring[i + 2] ?? ring[1]!)).toBeGreaterThan(0)
  }
})

test('the communities tile the zone: every inner edge has one neighbour, the areas add up to the rectangle', () => {
  const key = (a: Point, b: Point) => `${a.lon} ${a.lat} ${b.lon} ${b.lat}`
  const forward = new Set(land.communities.flatMap((c) => edges(c.ring).map(([a, b]) => key(a, b))))
  const outer = land.communities.flatMap((c) => edges(c.ring)).filter(([a, b]) => !forward.has(key(b, a)))
  const lons = land.communities.flatMap((c) => c.ring.map((p) => p.lon))
  const lats = land.communities.flatMap((c) => c.ring.map((p) => p.lat))
  expect(forward.size).toBe(24 * 4)
  expect(outer).toHaveLength(2 * (6 + 4))
  const rectangle = (Math.max(...lons) - Math.min(...lons)) * (Math.max(...lats) - Math.min(...lats))
  expect(land.communities.reduce((sum, c) => sum + area(c.ring), 0)).toBeCloseTo(rectangle, 12)
})

test('buildings and places lie in their community', () => {
  const random = makeRandom(5, 'places')
  for (const b of land.buildings) expect(holds(b.community, b.point)).toBe(true)
  for (let i = 0; i < 300; i++) {
    const place = makePlace(random, land)
    expect(holds(place.community, place.point)).toBe(true)
  }
})
