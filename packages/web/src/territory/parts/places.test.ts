import type { Area, Building } from '@sanxin/contract/territory'
import { expect, it } from 'vitest'
import { byStreet, mapAreas, mapDots, withoutPlace } from './places.ts'

const area = (id: string, kind: Area['kind'], parentId: string | null, boundary: Area['boundary'] = null): Area => {
  return { id, kind, parentId, name: id, lon: null, lat: null, boundary, grids: null, buildings: 2 }
}
const building = (id: string, lon: number | null, areaId: string | null = null): Building => {
  return { id, name: id, formerNames: [], kind: null, areaId, address: null, lon, lat: lon, floors: null, units: 1 }
}

it('puts communities under their sub-districts', () => {
  const areas = [area('区', 'district', null), area('甲', 'street', '区'), area('乙', 'street', '区'), area('一', 'community', '乙')]
  expect(byStreet(areas).map(({ street, communities }) => [street.id, communities.map(({ id }) => id)])).toEqual([
    ['甲', []],
    ['乙', ['一']],
  ])
})

it('draws communities that have a boundary and buildings that have a point', () => {
  const ring: [number, number][] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ]
  expect(mapAreas([area('一', 'community', '甲', [ring]), area('二', 'community', '甲')]).map(({ id, label }) => [id, label])).toEqual([
    ['一', '2'],
  ])
  expect(mapDots([building('楼', 1), building('无', null)]).map(({ id }) => id)).toEqual(['楼'])
  expect(withoutPlace([building('楼', 1, '一'), building('无', null)])).toBe(1)
})
