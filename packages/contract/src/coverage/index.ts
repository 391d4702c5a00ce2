import { type Static, Type } from 'typebox'
import { Bilingual, Count, Instant, nullable, shape } from '../platform/shape/index.ts'
import { UnitFilters } from '../registry/index.ts'

/** One figure: what is counted, of what, by which rule, as of when, and the query that opens exactly these records. */
export const Figure = shape({
  code: Type.String(),
  name: Bilingual,
  rule: Bilingual,
  numerator: Count,
  denominator: nullable(Count),
  rate: nullable(Type.Number({ minimum: 0, maximum: 1 })),
  opens: UnitFilters,
  opensRest: nullable(UnitFilters),
})
export type Figure = Static<typeof Figure>

export const CoverageFigures = shape({
  cutOff: Instant,
  running: Type.Boolean(),
  enterprise: Type.Array(Figure),
  social: Type.Array(Figure),
  mass: Type.Array(Figure),
})
export type CoverageFigures = Static<typeof CoverageFigures>

/** Unit × {party, union, youth league, women}: how many base units have which combination. */
export const MassMatrix = shape({
  cutOff: Instant,
  base: Count,
  rows: Type.Array(
    shape({
      party: Type.Boolean(),
      union: Type.Boolean(),
      league: Type.Boolean(),
      women: Type.Boolean(),
      units: Count,
      opens: UnitFilters,
    }),
  ),
})
export type MassMatrix = Static<typeof MassMatrix>
/** GET /coverage/figures?street= → CoverageFigures · GET /coverage/mass → MassMatrix. The list 应建清单 is /registry/units with due and covered. */
export const CauseRow = shape({ code: Type.String(), name: Bilingual, units: Count, opens: UnitFilters })
export type CauseRow = Static<typeof CauseRow>
