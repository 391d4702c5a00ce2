import type { SourceMark, UnitRow } from '@sanxin/contract/registry'
import type { MarkState } from '@sanxin/domain/registry'
import type { UnitLine } from '@sanxin/store/registry'
import { sourceOf, sourceRank } from './sources.ts'

/** A unit as the ledger shows it. */
export function unitRow(unit: UnitLine): UnitRow {
  return {
    id: unit.id,
    name: unit.name,
    creditCode: unit.creditCode,
    kind: unit.kind,
    operating: unit.operating,
    inBase: unit.inBase,
    inSocialBase: unit.inSocialBase,
    streetName: unit.streetName,
    communityName: unit.communityName,
    line: unit.line,
    lineName: unit.lineName,
    headcount: unit.headcount,
    employees: unit.employees,
    fullMembers: unit.fullMembers,
    probationary: unit.probationary,
    due: unit.due,
    coveredBy: unit.coveredBy,
    marks: rowMarks(unit.marks),
    foundedOn: unit.foundedOn,
    changedAt: unit.changedAt.toISOString(),
  }
}

const rowMarks = (marks: Record<string, MarkState>): SourceMark[] =>
  Object.entries(marks)
    .map(([code, state]) => sourceMark(code, state, null))
    .sort((a, b) => sourceRank(a.source) - sourceRank(b.source))

export function sourceMark(code: string, state: MarkState, says: string | null): SourceMark {
  const { sign, name } = sourceOf(code)
  return { source: code, sign, name, state, says }
}
