import { type Static, Type } from 'typebox'
import { Bilingual, Count, Day, Instant, nullable, oneOf, PageQuery, pageOf, Reason, shape, Uuid, Words } from '../platform/shape/index.ts'

export const UnitKind = oneOf(['non_public', 'state_owned', 'branch_company', 'sole_trader', 'social_organisation', 'unregistered'])
export const OperatingState = oneOf(['operating', 'cancelled', 'revoked', 'moved_away', 'shell'])
export const Due = oneOf(['single', 'joint', 'instructor', 'none'])
export const CoveredBy = oneOf(['single', 'joint', 'regional', 'industry', 'fallback', 'functional', 'temporary', 'instructor'])
/** What one source says of a record: its value is adopted, it agrees, it differs, it left the field blank. */
export const MarkState = oneOf(['adopted', 'same', 'differs', 'blank'])
export const SourceMark = shape({
  source: Type.String(),
  sign: Type.String(),
  name: Bilingual,
  state: MarkState,
  says: nullable(Type.String()),
})
export type SourceMark = Static<typeof SourceMark>

export const UnitRow = shape({
  id: Uuid,
  name: Type.String(),
  creditCode: nullable(Type.String()),
  kind: UnitKind,
  operating: OperatingState,
  inBase: Type.Boolean(),
  inSocialBase: Type.Boolean(),
  streetName: nullable(Type.String()),
  communityName: nullable(Type.String()),
  line: nullable(Type.String()),
  lineName: nullable(Bilingual),
  headcount: nullable(Count),
  employees: Count,
  fullMembers: Count,
  probationary: Count,
  due: Due,
  coveredBy: nullable(CoveredBy),
  marks: Type.Array(SourceMark),
  foundedOn: nullable(Day),
  changedAt: Instant,
})
export type UnitRow = Static<typeof UnitRow>
export const UnitPage = pageOf(UnitRow)
export type UnitPage = Static<typeof UnitPage>

const Filters = {
  search: Type.Optional(Type.String({ maxLength: 80 })),
  street: Type.Optional(Type.Union([Uuid, Type.Literal('none')], { description: 'a sub-district; "none" for units without a place' })),
  community: Type.Optional(Uuid),
  building: Type.Optional(Uuid),
  kind: Type.Optional(UnitKind),
  operating: Type.Optional(OperatingState),
  base: Type.Optional(oneOf(['enterprise', 'social', 'outside'])),
  due: Type.Optional(oneOf(['single', 'joint', 'instructor', 'none', 'organisation'])),
  covered: Type.Optional(oneOf(['yes', 'no', 'reached', 'unreached'])),
  coveredBy: Type.Optional(CoveredBy),
  union: Type.Optional(oneOf(['yes', 'no'])),
  league: Type.Optional(oneOf(['yes', 'no'])),
  women: Type.Optional(oneOf(['yes', 'no'])),
  members: Type.Optional(oneOf(['three-or-more', 'one-or-two', 'none', 'any'])),
  line: Type.Optional(Type.String({ maxLength: 40, description: 'code of a line; "none" for units without one' })),
  source: Type.Optional(Type.String({ maxLength: 40 })),
  differs: Type.Optional(oneOf(['yes'])),
  organisation: Type.Optional(Uuid),
  batch: Type.Optional(Uuid),
}
export const UnitFilters = shape(Filters)
export type UnitFilters = Static<typeof UnitFilters>
export const UnitQuery = shape({
  ...Filters,
  ...PageQuery,
  sort: Type.Optional(oneOf(['name', '-changed', '-members', '-headcount', 'street'])),
})
export type UnitQuery = Static<typeof UnitQuery>

/** Counts per value under the same filters; each entry is itself a filter. */
export const UnitFacets = shape({
  total: Count,
  facets: Type.Array(
    shape({ filter: Type.String(), name: Bilingual, values: Type.Array(shape({ value: Type.String(), name: Bilingual, count: Count })) }),
  ),
})
export type UnitFacets = Static<typeof UnitFacets>

export const Fact = shape({
  field: Type.String(),
  name: Bilingual,
  value: nullable(Type.String()),
  shown: nullable(Bilingual),
  sensitive: Type.Boolean(),
  since: nullable(Day),
  marks: Type.Array(SourceMark),
  override: nullable(shape({ id: Uuid, reason: Type.String(), madeBy: Type.String(), madeAt: Instant })),
  overridable: Type.Boolean(),
})
export type Fact = Static<typeof Fact>

export const SourceRowRef = shape({
  rowId: Type.String(),
  source: Type.String(),
  sign: Type.String(),
  sourceName: Bilingual,
  file: Type.String(),
  sheet: Type.String(),
  row: Count,
  deliveredAt: Instant,
  because: Reason,
  cells: Type.Array(shape({ field: Type.String(), name: Bilingual, value: Type.String() })),
})
export type SourceRowRef = Static<typeof SourceRowRef>

export const Happened = shape({
  at: Instant,
  who: Type.String(),
  text: Bilingual,
  field: nullable(Type.String()),
  was: nullable(Type.String()),
  became: nullable(Type.String()),
})
export type Happened = Static<typeof Happened>

export const UnitDetail = shape({
  unit: UnitRow,
  facts: Type.Array(Fact),
  reasons: Type.Array(Reason),
  rows: Type.Array(SourceRowRef),
  organisations: Type.Array(
    shape({
      id: Uuid,
      name: Type.String(),
      kind: Type.String(),
      formation: nullable(Type.String()),
      said: Type.String(),
      certainty: Type.String(),
      leader: nullable(Type.String()),
    }),
  ),
  timeline: Type.Array(Happened),
  reviewPairs: Count,
  formerNames: Type.Array(Type.String()),
  revision: Count,
})
export type UnitDetail = Static<typeof UnitDetail>

export const OverrideChange = shape({
  field: Type.String({ maxLength: 40 }),
  value: nullable(Type.String({ maxLength: 400 })),
  reason: Words(2, 400),
  revision: Count,
})
export type OverrideChange = Static<typeof OverrideChange>
/**
 * GET /registry/units?UnitQuery → UnitPage · GET /registry/units/facets?UnitFilters → UnitFacets
 * GET /registry/units/:id → UnitDetail · POST /registry/units/:id/overrides OverrideChange → UnitDetail
 * DELETE /registry/overrides/:id → takes an override back
 * POST /registry/units/:id/unmask { field, reason } → { value, until }
 */
export const Unmask = shape({ field: oneOf(['phone', 'idNumber', 'birthDate']), reason: Words(4, 400) })
export type Unmask = Static<typeof Unmask>
export const Unmasked = shape({ value: Type.String(), secondsShown: Count })
export type Unmasked = Static<typeof Unmasked>

/** Source rows of a record that speak of another one; they become a record of their own. */
export const RowsApart = shape({
  rows: Type.Array(Type.String({ pattern: '^\\d+$' }), { minItems: 1, maxItems: 200 }),
  reason: Words(2, 400),
})
export type RowsApart = Static<typeof RowsApart>

/** Whether the registry is being settled again, and when it last was. */
export const Settling = shape({ running: Type.Boolean(), lastFinishedAt: nullable(Instant) })
export type Settling = Static<typeof Settling>
