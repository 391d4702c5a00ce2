import { type Static, Type } from 'typebox'
import { Figure } from '../coverage/index.ts'
import { Bilingual, Count, Day, Instant, nullable, oneOf, pageOf, shape, Uuid } from '../platform/shape/index.ts'
import { UnitFilters } from '../registry/index.ts'

/** Built of due in one cell; `gap` is due minus built. Each of the three opens its own list. */
export const BoardCell = shape({
  due: Count,
  covered: Count,
  gap: Count,
  opensDue: UnitFilters,
  opensCovered: UnitFilters,
  opensGap: UnitFilters,
})
export type BoardCell = Static<typeof BoardCell>
export const Board = shape({
  cutOff: Instant,
  running: Type.Boolean(),
  figures: Type.Array(Figure),
  blocks: Type.Array(shape({ id: Uuid, name: Type.String() })),
  lines: Type.Array(shape({ code: Type.String(), name: Bilingual })),
  cells: Type.Array(Type.Array(BoardCell), { description: '[line][block]; the last line is "no line" when any unit has none' }),
  lineTotals: Type.Array(BoardCell),
  blockTotals: Type.Array(BoardCell),
  total: BoardCell,
  communities: Type.Array(shape({ id: Uuid, name: Type.String(), streetId: Uuid, cell: BoardCell })),
  causes: Type.Array(shape({ block: shape({ id: Uuid, name: Type.String() }), gap: Count, text: Bilingual, opens: UnitFilters })),
  unplaced: shape({ units: Count, opens: UnitFilters }),
  withoutLine: shape({ units: Count, opens: UnitFilters }),
})
export type Board = Static<typeof Board>

export const NewRegistration = shape({
  unitId: Uuid,
  name: Type.String(),
  creditCode: nullable(Type.String()),
  foundedOn: nullable(Day),
  firstSeenAt: Instant,
  due: Type.String(),
  fullMembers: Count,
  streetName: nullable(Type.String()),
  communityName: nullable(Type.String()),
  call: nullable(shape({ name: Type.String(), phoneMasked: nullable(Type.String()) })),
})
export type NewRegistration = Static<typeof NewRegistration>
export const NewRegistrationPage = pageOf(NewRegistration)

export const LineRule = shape({
  by: oneOf(['department', 'class', 'division', 'section']),
  value: Type.String({ minLength: 1, maxLength: 80 }),
  line: Type.String({ maxLength: 40 }),
})
export const LineTable = shape({
  lines: Type.Array(shape({ code: Type.String(), name: Bilingual, units: Count })),
  rules: Type.Array(LineRule),
  unassigned: Count,
})
export type LineTable = Static<typeof LineTable>
/** GET /campaign/board → Board · GET /campaign/new-registrations → page · GET /campaign/lines → LineTable · PUT /campaign/lines { rules } → LineTable */
export const LineTableChange = shape({ rules: Type.Array(LineRule, { maxItems: 2000 }) })
export type LineTableChange = Static<typeof LineTableChange>
