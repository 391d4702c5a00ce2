import { shape, Uuid } from '@sanxin/contract/platform/shape'
import { Area, Building } from '@sanxin/contract/territory'
import { listAreas, listBuildings } from '@sanxin/store/territory'
import { Type } from 'typebox'
import { type Route, readRoute } from '../platform/http/index.ts'

/** The tree of areas with polygons, and the buildings. */
export const territoryRoutes: readonly Route[] = [
  readRoute({
    url: '/api/territory/areas',
    contract: { answer: Type.Array(Area) },
    action: 'territory.read',
    surface: 'picker',
    summary: '区划 Districts, sub-districts and communities',
    handle: async ({ tx }) =>
      (await listAreas(tx)).map(({ id, parentId, kind, name, lon, lat, boundary, grids, buildings }) => {
        return { id, parentId, kind, name, lon, lat, boundary, grids, buildings }
      }),
  }),
  readRoute({
    url: '/api/territory/buildings',
    contract: { query: shape({ area: Type.Optional(Uuid) }), answer: Type.Array(Building) },
    action: 'territory.read',
    surface: 'list',
    summary: '楼宇园区 Buildings and parks',
    handle: ({ tx, query }) => listBuildings(tx, { areaId: query.area }),
  }),
]
