import type { Fact, SourceRowRef } from '@sanxin/contract/registry'
import { personFields, type RecordField } from '@sanxin/domain/registry'
import type { PersonLine } from '@sanxin/store/registry'
import { sourceRank } from './sources.ts'
import { sourceMark } from './unit-row.ts'

const values: Readonly<Record<string, (person: PersonLine) => string | null>> = {
  personName: ({ name }) => name,
  sex: ({ sex }) => sex,
  birthYear: ({ birthYear }) => (birthYear === null ? null : String(birthYear)),
  idNumber: ({ idNumberMasked }) => idNumberMasked,
  phone: ({ phoneMasked }) => phoneMasked,
  employment: ({ employment }) => employment,
}

/** The facts of a person; what each roster says is read from its rows, where sensitive cells are masked already. */
export const personFacts = (person: PersonLine, rows: readonly SourceRowRef[]): Fact[] =>
  personFields.map((field) => {
    const value = values[field.code]?.(person) ?? null
    return {
      field: field.code,
      name: { zh: field.zh, en: field.en },
      value,
      shown: (value !== null && field.words?.[value]) || null,
      sensitive: field.sensitive,
      since: null,
      marks: marksOf(field, value, rows),
      override: null,
      overridable: false,
    }
  })

/** One mark per source: of several rows the one that agrees speaks for it. */
function marksOf({ code }: RecordField, adopted: string | null, rows: readonly SourceRowRef[]): Fact['marks'] {
  const said = new Map<string, string>()
  for (const { source, cells } of rows) {
    const text = cells.find(({ field }) => field === code)?.value
    if (text !== undefined && (said.get(source) === undefined || text === adopted)) said.set(source, text)
  }
  return [...said]
    .map(([source, text]) => sourceMark(source, text === '' ? 'blank' : text === adopted ? 'same' : 'differs', text))
    .sort((a, b) => sourceRank(a.source) - sourceRank(b.source))
}
