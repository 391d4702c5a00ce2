import { type Static, Type } from 'typebox'
import { Count, Day, nullable, oneOf, PageQuery, shape, Uuid } from '../platform/shape/index.ts'

export const OrganisationKind = oneOf(['party', 'union', 'youth_league', 'women'])
export const Organisation = shape({
  id: Uuid,
  kind: OrganisationKind,
  level: oneOf(['working_committee', 'committee', 'general_branch', 'branch', 'party_group', 'mass']),
  formation: nullable(oneOf(['single', 'joint', 'regional', 'industry', 'temporary', 'functional', 'floating_member', 'fallback'])),
  name: Type.String(),
  superior: nullable(Type.String()),
  parentId: nullable(Uuid),
  leader: nullable(Type.String()),
  foundedOn: nullable(Day),
  termFrom: nullable(Day),
  termTo: nullable(Day),
  termState: nullable(oneOf(['running', 'ends-soon', 'ended'])),
  areaId: nullable(Uuid),
  areaName: nullable(Type.String()),
  units: Count,
  members: Count,
  dissolved: Type.Boolean(),
})
export type Organisation = Static<typeof Organisation>

export const OrganisationQuery = shape({
  ...PageQuery,
  kind: Type.Optional(OrganisationKind),
  formation: Type.Optional(Type.String()),
  area: Type.Optional(Uuid),
  search: Type.Optional(Type.String({ maxLength: 80 })),
  term: Type.Optional(oneOf(['running', 'ends-soon', 'ended'])),
})
export type OrganisationQuery = Static<typeof OrganisationQuery>

/** GET /organisation/organisations?OrganisationQuery → page of Organisation · GET /organisation/instructors?area=&search= → page of Instructor */
export const Instructor = shape({
  id: Uuid,
  name: Type.String(),
  sex: nullable(Type.String()),
  workplace: nullable(Type.String()),
  dispatchKind: nullable(Type.String()),
  background: nullable(Type.String()),
  capacity: nullable(Count),
  assigned: Count,
  areaName: nullable(Type.String()),
  phoneMasked: nullable(Type.String()),
  avoids: Type.Array(Type.String()),
})
export type Instructor = Static<typeof Instructor>
