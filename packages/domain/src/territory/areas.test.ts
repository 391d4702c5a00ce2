import { type AreaId, newId } from '@sanxin/kernel'
import { expect, test } from 'vitest'
import { type AreaPlan, areaFinder, areaStem, districtInterval, isInside, parsePolygon, settleAreas, settleBuildings } from './index.ts'

const district: AreaPlan = {
  id: newId() as AreaId,
  parentId: null,
  kind: 'district',
  name: '清溪区',
  code: null,
  grids: null,
  lon: null,
  lat: null,
  boundary: null,
  ...districtInterval,
}
const square = (x: number): string => `POLYGON ((${x} 30, ${x + 1} 30, ${x + 1} 31, ${x} 31, ${x} 30))`
const rows = [
  { street: '清溪街道', community: '柳岸社区', code: '001', grids: '6', boundary: square(110) },
  { street: '清溪街道', community: '石桥村', code: '002', grids: '4', boundary: square(111) },
  { street: '望山镇', community: '柳岸社区', code: '003', grids: '3', boundary: square(112) },
]
const areas = settleAreas([district], rows)
const named = (name: string, list: readonly AreaPlan[] = areas) => list.find((area) => area.name === name)!

test('a community lies inside the interval of its sub-district, and sub-districts lie apart', () => {
  const [street, town] = [named('清溪街道'), named('望山镇')]
  expect(street.rgt).toBeLessThan(town.lft)
  for (const area of areas.filter(({ parentId }) => parentId === street.id)) {
    expect(area.lft).toBeGreaterThan(street.lft)
    expect(area.rgt).toBeLessThanOrEqual(street.rgt)
  }
})

test('a new community keeps every number that is there, and the same rows again change nothing', () => {
  const later = settleAreas(areas, [...rows, { street: '清溪街道', community: '新桥社区' }])
  for (const area of areas) expect(later.find(({ id }) => id === area.id)).toEqual(area)
  expect(later).toHaveLength(areas.length + 1)
  expect(settleAreas(areas, rows)).toEqual(areas)
})

test('a figure that a later row leaves blank stays as it was', () => {
  expect(named('石桥村', settleAreas(areas, [{ street: '清溪街道', community: '石桥村', grids: '' }])).grids).toBe(4)
})

test('areas are found by short name and inside an address, and two of one name only with their sub-district', () => {
  const finder = areaFinder(areas)
  expect(finder.street('清溪')?.name).toBe('清溪街道')
  expect(finder.street('某市清溪街道柳岸路5号')?.name).toBe('清溪街道')
  expect(finder.community('柳岸')).toBeUndefined()
  expect(finder.community('柳岸', named('望山镇'))?.code).toBe('003')
  expect(areaStem('东岭管理处')).toBe('东岭')
})

test('a polygon is read in WKT, a broken one is not guessed', () => {
  const rings = parsePolygon(square(110))!
  expect(rings[0]).toHaveLength(5)
  expect(isInside(rings, 110.5, 30.5)).toBe(true)
  expect(isInside(rings, 111.5, 30.5)).toBe(false)
  expect(parsePolygon('POLYGON ((110 30, x 31))')).toBeNull()
})

test('exchanged longitude and latitude are turned, and a second name for a spot is a former name', () => {
  const [tower] = settleBuildings([], areas, [
    { name: '柳岸大厦', lon: '30.5', lat: '110.5' },
    { name: '柳岸国际中心', lon: '110.5', lat: '30.5' },
  ])
  expect(tower).toMatchObject({ name: '柳岸大厦', lon: 110.5, lat: 30.5, formerNames: ['柳岸国际中心'] })
  expect(tower!.areaLft).toBe(areaFinder(areas).community('柳岸', named('清溪街道'))!.lft)
})

test('buildings settled again from the same rows are the same, also those that a roster calls by two names', () => {
  const twice: Record<string, string>[] = [
    { name: '柳岸大厦', lon: '110.5', lat: '30.5', community: '柳岸社区' },
    { name: '柳岸国际中心', lon: '110.5', lat: '30.5' },
    { name: '石桥园', community: '石桥村' },
  ]
  const first = settleBuildings([], areas, twice)
  expect(settleBuildings(first, areas, twice)).toEqual(first)
  const [, park] = settleBuildings(first, areas, [{ name: '石桥园', floors: '3' }])
  expect(park).toMatchObject({ floors: 3, areaId: named('石桥村').id, areaLft: named('石桥村').lft })
})
