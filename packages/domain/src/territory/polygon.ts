import type { Rings } from './area-plan.ts'

/** Rings of a WKT POLYGON or of the first part of a MULTIPOLYGON in degrees; null when the text is neither. */
export function parsePolygon(text: string): Rings | null {
  const body = /^\s*(?:SRID=\d+;)?\s*(MULTI)?POLYGON\s*(?:Z\s*)?\((.*)\)\s*$/is.exec(text)
  if (!body) return null
  const first = body[1] ? /^\s*\((.*?\))\s*\)/s.exec(body[2]!)?.[1] : body[2]
  const rings = [...(first ?? '').matchAll(/\(([^()]*)\)/g)].map(([, ring]) => ring!.split(',').map(parsePoint))
  const whole = rings.length > 0 && rings.every((ring) => ring.length >= 4 && ring.every((point) => point !== null))
  return whole ? (rings as Rings) : null
}

function parsePoint(text: string): [number, number] | null {
  const [lon, lat] = text.trim().split(/\s+/).map(Number)
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon!, lat!] : null
}

/** Whether a point lies inside the outer ring (even-odd rule); holes are not asked for a community. */
export function isInside(rings: Rings, lon: number, lat: number): boolean {
  const ring = rings[0]
  if (!ring) return false
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!
    const [xj, yj] = ring[j]!
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

/** Point for a label: mean of the corners of the outer ring. */
export function middleOf(rings: Rings): [number, number] {
  const corners = rings[0]!.slice(0, -1)
  return [corners.reduce((sum, [x]) => sum + x, 0) / corners.length, corners.reduce((sum, [, y]) => sum + y, 0) / corners.length]
}
