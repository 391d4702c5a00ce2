import { bareValue } from './column-profile.ts'
import { type Detector, detectors } from './detectors.ts'
import type { RowRemark } from './problems.ts'
import type { RosterKind, ValueKind } from './roster-kind.ts'

/** Kinds of values that can be told from each other in a single cell. */
const plain: Partial<Record<ValueKind, Detector[]>> = {
  'credit-code': ['creditCode', 'orgCode'],
  'id-number': ['idNumber', 'destroyed'],
  phone: ['phone'],
  sex: ['sex'],
  'person-name': ['personName'],
  'unit-name': ['unitName'],
  longitude: ['longitude'],
  latitude: ['latitude'],
}

/** Puts right two cells of which each plainly holds what belongs into the other. */
export function straightenRow(
  kind: RosterKind,
  given: Readonly<Record<string, string>>,
): { cells: Record<string, string>; remarks: RowRemark[] } {
  const cells = { ...given }
  const remarks: RowRemark[] = []
  const fields = kind.fields.filter((field) => plain[field.value] && (cells[field.code] ?? '') !== '')
  const is = (value: ValueKind, text: string): boolean => plain[value]!.some((name) => detectors[name](bareValue(text)))
  for (let i = 0; i < fields.length; i++) {
    for (let j = i + 1; j < fields.length; j++) {
      const [a, b] = [fields[i]!, fields[j]!]
      if (a.value === b.value) continue
      const [inA, inB] = [cells[a.code]!, cells[b.code]!]
      if (is(a.value, inA) || is(b.value, inB) || !is(a.value, inB) || !is(b.value, inA)) continue
      cells[a.code] = inB
      cells[b.code] = inA
      remarks.push({ code: 'cells-exchanged', field: a.code, facts: { field: a.zh, other: b.zh } })
    }
  }
  moveStrayName(kind, cells, remarks)
  return { cells, remarks }
}

/** A name that stands in the column of a code, beside an empty name. */
function moveStrayName(kind: RosterKind, cells: Record<string, string>, remarks: RowRemark[]): void {
  const code = kind.fields.find((field) => field.names && (field.value === 'credit-code' || field.value === 'id-number'))
  const name = kind.fields.find((field) => field.names && (field.value.endsWith('unit-name') || field.value === 'person-name'))
  if (!code || !name || (cells[name.code] ?? '') !== '') return
  if (!/\p{Script=Han}{2}/u.test(cells[code.code] ?? '')) return
  cells[name.code] = cells[code.code]!
  delete cells[code.code]
  remarks.push({ code: 'cells-exchanged', field: code.code, facts: { field: code.zh, other: name.zh } })
}
