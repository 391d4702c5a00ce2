import { type Static, Type } from 'typebox'
import { Count, Day, Instant, nullable, oneOf, PageQuery, pageOf, Reason, shape, Uuid } from '../platform/shape/index.ts'
import { Fact, Happened, SourceRowRef } from './unit.ts'

export const MembershipState = oneOf(['full', 'probationary', 'suspended'])
/** Member columns are null for readers who may not see membership; they then see a person like any other. */
export const PersonRow = shape({
  id: Uuid,
  name: Type.String(),
  sex: nullable(Type.String()),
  birthYear: nullable(Type.Integer()),
  idNumberMasked: nullable(Type.String()),
  phoneMasked: nullable(Type.String()),
  employment: oneOf(['insured', 'rider', 'named', 'left', 'unknown']),
  unitId: nullable(Uuid),
  unitName: nullable(Type.String()),
  membership: nullable(MembershipState),
  branch: nullable(Type.String()),
  countedAtId: nullable(Uuid),
  countedAtName: nullable(Type.String()),
  undisclosed: Type.Boolean(),
  changedAt: Instant,
})
export type PersonRow = Static<typeof PersonRow>
export const PersonPage = pageOf(PersonRow)
export type PersonPage = Static<typeof PersonPage>

export const PersonQuery = shape({
  ...PageQuery,
  search: Type.Optional(
    Type.String({ maxLength: 80, description: 'name, pinyin, initials; a whole ID number or phone finds by keyed index' }),
  ),
  unit: Type.Optional(Uuid),
  countedAt: Type.Optional(Uuid),
  street: Type.Optional(Uuid),
  membership: Type.Optional(oneOf(['full', 'probationary', 'suspended', 'any', 'none'])),
  employment: Type.Optional(oneOf(['insured', 'rider', 'named', 'left', 'unknown'])),
  undisclosed: Type.Optional(oneOf(['yes'])),
})
export type PersonQuery = Static<typeof PersonQuery>

export const PersonDetail = shape({
  person: PersonRow,
  facts: Type.Array(Fact),
  rows: Type.Array(SourceRowRef),
  membership: nullable(
    shape({
      kind: oneOf(['full', 'probationary']),
      standing: oneOf(['normal', 'suspended', 'in_transit']),
      joinedOn: nullable(Day),
      confirmedOn: nullable(Day),
      branch: nullable(Type.String()),
      workplace: nullable(Type.String()),
      countedAt: nullable(shape({ id: Uuid, name: Type.String() })),
      because: Reason,
      undisclosed: Type.Boolean(),
    }),
  ),
  timeline: Type.Array(Happened),
  viewedBy: Type.Array(shape({ who: Type.String(), at: Instant, reason: nullable(Type.String()) })),
  reviewPairs: Count,
  revision: Count,
})
export type PersonDetail = Static<typeof PersonDetail>
/** GET /registry/people?PersonQuery → PersonPage · GET /registry/people/:id → PersonDetail · POST /registry/people/:id/unmask Unmask → Unmasked */
