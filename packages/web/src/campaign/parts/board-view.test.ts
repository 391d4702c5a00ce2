import type { BoardCell } from '@sanxin/contract/campaign'
import { describe, expect, it } from 'vitest'
import { byBlock, circleAround, gapCell, mapAreas, roomBetween } from './board-view.ts'

const cell = (due: number, covered: number): BoardCell => ({
  due,
  covered,
  gap: due - covered,
  opensDue: { base: 'enterprise', due: 'organisation' },
  opensCovered: { base: 'enterprise', due: 'organisation', covered: 'yes' },
  opensGap: { base: 'enterprise', due: 'organisation', covered: 'no' },
})
const area = (id: string, more: object = {}) => ({
  id,
  parentId: null,
  kind: 'community' as const,
  name: id,
  lon: 115.9,
  lat: 28.6,
  boundary: null,
  grids: null,
  buildings: 0,
  ...more,
})

describe('cells', () => {
  it('open the lists that the server named', () => {
    expect(gapCell(cell(5, 2))).toEqual({
      built: 2,
      due: 5,
      builtHref: '/units?base=enterprise&due=organisation&covered=yes',
      gapHref: '/units?base=enterprise&due=organisation&covered=no',
    })
  })
  it('stand under their block', () => {
    const row = byBlock(
      [
        { id: 'a', name: '甲' },
        { id: 'b', name: '乙' },
      ],
      [cell(1, 0), cell(9, 9)],
    )
    expect(row.b?.built).toBe(9)
  })
})

describe('the map', () => {
  it('draws a circle where no boundary is known, and says how many', () => {
    const square = [
      [
        [115, 28],
        [116, 28],
        [116, 29],
      ] as [number, number][],
    ]
    const drawn = mapAreas(
      [
        { id: 'a', name: '甲', streetId: 's', cell: cell(4, 4) },
        { id: 'b', name: '乙', streetId: 's', cell: cell(4, 1) },
        { id: 'c', name: '丙', streetId: 's', cell: cell(0, 0) },
      ],
      [area('a', { boundary: square }), area('b')],
    )
    expect(drawn.circles).toBe(1)
    expect(drawn.areas.map(({ label }) => label)).toEqual(['✓', '3', ''])
    expect(drawn.areas[0]?.polygons).toEqual([square])
    expect(drawn.areas[1]?.polygons[0]?.[0]).toHaveLength(24)
    expect(drawn.areas[2]?.rate).toBeUndefined()
  })
  it('keeps circles apart', () => {
    expect(
      roomBetween([
        [115.9, 28.6],
        [115.9, 28.61],
      ]),
    ).toBeCloseTo(556.6, 0)
    expect(roomBetween([])).toBe(400)
    const ring = circleAround([115.9, 28.6], 500)[0]!
    const north = Math.max(...ring.map(([, latitude]) => latitude))
    expect((north - 28.6) * 111_320).toBeCloseTo(500, 0)
  })
})
