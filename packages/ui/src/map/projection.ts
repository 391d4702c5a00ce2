/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number]
/** Rings of one area: the first is the outline, the others are holes. */
export type Polygon = readonly (readonly Place[])[]

export interface Projection {
  width: number
  height: number
  toPoint: (place: Place) => readonly [x: number, y: number]
  toPath: (polygon: Polygon) => string
}

/** Fits all places into a box of the given width, straight north, with distances even at the middle latitude; no places give a square. */
export function projectionOf(places: readonly Place[], width: number, margin = 8): Projection {
  const longitudes = places.map((place) => place[0])
  const latitudes = places.map((place) => place[1])
  const west = smallest(longitudes)
  const north = largest(latitudes)
  const middle = (north + smallest(latitudes)) / 2
  const narrowing = Math.cos((middle * Math.PI) / 180)
  const across = Math.max((largest(longitudes) - west) * narrowing, 1e-6)
  const down = Math.max(north - smallest(latitudes), 1e-6)
  const scale = (width - 2 * margin) / Math.max(across, down)
  const left = (width - across * scale) / 2
  const round = (value: number) => Math.round(value * 10) / 10
  const toPoint = ([longitude, latitude]: Place) =>
    [round(left + (longitude - west) * narrowing * scale), round(margin + (north - latitude) * scale)] as const
  return {
    width,
    height: Math.round(down * scale + 2 * margin),
    toPoint,
    toPath: (polygon) => polygon.map((ring) => `M${ring.map((place) => toPoint(place).join(' ')).join('L')}Z`).join(''),
  }
}

const smallest = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), values[0] ?? 0)
const largest = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value), values[0] ?? 0)

/** Middle of an outline by its area, where a label stands; of a flat outline the mean of its corners. */
export function middleOf(polygon: Polygon): Place {
  const ring = polygon[0] ?? []
  let doubleArea = 0
  let x = 0
  let y = 0
  ring.forEach((corner, index) => {
    const next = ring[(index + 1) % ring.length] ?? corner
    const cross = corner[0] * next[1] - next[0] * corner[1]
    doubleArea += cross
    x += (corner[0] + next[0]) * cross
    y += (corner[1] + next[1]) * cross
  })
  if (Math.abs(doubleArea) > 1e-12) return [x / (3 * doubleArea), y / (3 * doubleArea)]
  const count = Math.max(ring.length, 1)
  return [ring.reduce((sum, corner) => sum + corner[0], 0) / count, ring.reduce((sum, corner) => sum + corner[1], 0) / count]
}
