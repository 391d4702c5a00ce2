import type { Board, BoardCell } from '@sanxin/contract/campaign'
import type { Area } from '@sanxin/contract/territory'
import type { GapCell, MapArea, Place, Polygon } from '@sanxin/ui'
import { address } from '../../shared/api/index.ts'

/** A cell of the matrix with the addresses of its lists. */
export const gapCell = (cell: BoardCell): GapCell => ({
  built: cell.covered,
  due: cell.due,
  builtHref: address('/units', cell.opensCovered),
  gapHref: address('/units', cell.opensGap),
})

/** Cells of one row by the key of their column. */
export const byBlock = (blocks: Board['blocks'], cells: readonly BoardCell[]): Record<string, GapCell> =>
  Object.fromEntries(blocks.flatMap(({ id }, at) => (cells[at] ? [[id, gapCell(cells[at])]] : [])))

/** Corners of the circle that stands for an area whose boundary nobody has delivered. */
const corners = 24

/** A circle around a place, as a polygon. */
export function circleAround([longitude, latitude]: Place, metres: number): Polygon {
  const degrees = metres / 111_320
  const narrowing = Math.cos((latitude * Math.PI) / 180)
  const ring = Array.from({ length: corners }, (_, at): Place => {
    const angle = (2 * Math.PI * at) / corners
    return [longitude + (degrees * Math.cos(angle)) / narrowing, latitude + degrees * Math.sin(angle)]
  })
  return [ring]
}

/** Half the distance between the two nearest places, in metres, so that no circles overlap; 400 for a single place. */
export function roomBetween(places: readonly Place[]): number {
  let nearest = Number.POSITIVE_INFINITY
  places.forEach((one, at) => {
    for (const other of places.slice(at + 1)) nearest = Math.min(nearest, metresBetween(one, other))
  })
  return Number.isFinite(nearest) ? Math.min(1_500, Math.max(60, nearest / 2)) : 400
}

function metresBetween([lonA, latA]: Place, [lonB, latB]: Place): number {
  const narrowing = Math.cos((((latA + latB) / 2) * Math.PI) / 180)
  return Math.hypot((lonA - lonB) * narrowing, latA - latB) * 111_320
}

/** Communities as the map draws them: their boundary, else a circle at their place, and how many units are missing. */
export function mapAreas(communities: Board['communities'], areas: readonly Area[]): { areas: MapArea[]; circles: number } {
  const known = new Map(areas.map((area) => [area.id, area]))
  const points = communities.flatMap(({ id }) => {
    const area = known.get(id)
    return area && !area.boundary && area.lon !== null && area.lat !== null ? [[area.lon, area.lat] as const] : []
  })
  const metres = roomBetween(points)
  const polygonsOf = (area: Area | undefined): Polygon[] => {
    if (area?.boundary) return [area.boundary]
    return area && area.lon !== null && area.lat !== null ? [circleAround([area.lon, area.lat], metres)] : []
  }
  return {
    circles: points.length,
    areas: communities.map(({ id, name, cell }) => ({
      id,
      name,
      polygons: polygonsOf(known.get(id)),
      label: cell.due === 0 ? '' : cell.gap === 0 ? '✓' : String(cell.gap),
      rate: cell.due === 0 ? undefined : cell.covered / cell.due,
      words: `${cell.covered} / ${cell.due}`,
      href: address('/units', cell.gap === 0 ? cell.opensDue : cell.opensGap),
    })),
  }
}
