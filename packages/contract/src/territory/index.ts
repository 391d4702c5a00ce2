import { type Static, Type } from 'typebox'
import { Count, nullable, oneOf, shape, Uuid } from '../platform/shape/index.ts'

export const AreaKind = oneOf(['district', 'street', 'community'])
/** One area; `boundary` is a ring list of [lon, lat] in degrees, WGS 84. */
export const Area = shape({
  id: Uuid,
  parentId: nullable(Uuid),
  kind: AreaKind,
  name: Type.String(),
  lon: nullable(Type.Number()),
  lat: nullable(Type.Number()),
  boundary: nullable(Type.Array(Type.Array(Type.Tuple([Type.Number(), Type.Number()])))),
  grids: nullable(Count),
  buildings: Count,
})
export type Area = Static<typeof Area>

/** GET /territory/areas → Area[] (whole tree, small) · GET /territory/buildings?area= → Building[] */
export const Building = shape({
  id: Uuid,
  name: Type.String(),
  formerNames: Type.Array(Type.String()),
  kind: nullable(Type.String()),
  areaId: nullable(Uuid),
  address: nullable(Type.String()),
  lon: nullable(Type.Number()),
  lat: nullable(Type.Number()),
  floors: nullable(Count),
  units: Count,
})
export type Building = Static<typeof Building>
