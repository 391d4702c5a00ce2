import { describe, expect, it } from 'vitest'
import { middleOf, type Place, projectionOf } from './projection.ts'

const square: Place[] = [
  [115.8, 28.6],
  [115.9, 28.6],
  [115.9, 28.7],
  [115.8, 28.7],
]

describe('projectionOf', () => {
  it('keeps every place inside the box and north at the top', () => {
    const projection = projectionOf(square, 400)
    for (const place of square) {
      const [x, y] = projection.toPoint(place)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(400)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(projection.height)
    }
    expect(projection.toPoint([115.85, 28.7])[1]).toBeLessThan(projection.toPoint([115.85, 28.6])[1])
  })
  it('narrows longitudes as the latitude asks', () => {
    const projection = projectionOf(square, 400)
    const across = projection.toPoint([115.9, 28.6])[0] - projection.toPoint([115.8, 28.6])[0]
    const down = projection.toPoint([115.8, 28.6])[1] - projection.toPoint([115.8, 28.7])[1]
    expect(across / down).toBeCloseTo(Math.cos((28.65 * Math.PI) / 180), 2)
  })
  it('draws nothing outside numbers for one place or none', () => {
    expect(projectionOf([], 300).toPath([[]])).toBe('MZ')
    expect(
      projectionOf([[115, 28]], 300)
        .toPoint([115, 28])
        .every(Number.isFinite),
    ).toBe(true)
  })
})

describe('middleOf', () => {
  it('lies in the middle of a square, closed or open', () => {
    const [longitude, latitude] = middleOf([[...square, square[0]!]])
    expect(longitude).toBeCloseTo(115.85, 6)
    expect(latitude).toBeCloseTo(28.65, 6)
    expect(middleOf([square])[0]).toBeCloseTo(115.85, 6)
  })
  it('of a line is the mean of its corners', () => {
    expect(
      middleOf([
        [
          [1, 1],
          [3, 3],
        ],
      ]),
    ).toEqual([2, 2])
  })
})
