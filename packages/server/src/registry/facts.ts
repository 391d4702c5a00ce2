import type { Fact } from '@sanxin/contract/registry'
import type { RecordField, SettledFact } from '@sanxin/domain/registry'
import type { Override } from '@sanxin/store/registry'
import { sourceRank } from './sources.ts'
import { sourceMark } from './unit-row.ts'

/** The facts of a record in the order of its fields: the adopted value, who says it, what the others say, and a person's word. */
export function showFacts(
  fields: readonly RecordField[],
  facts: Readonly<Record<string, SettledFact>>,
  overrides: readonly Override[],
  mayOverride: boolean,
): Fact[] {
  const known = new Set(fields.map(({ code }) => code))
  const others = Object.keys(facts).filter((code) => !known.has(code))
  const extra = others.map((code): RecordField => ({ code, zh: code, en: code, sensitive: false, overridable: false }))
  return [...fields, ...extra].map((field) => {
    const override = overrides.find((one) => one.field === field.code)
    return showFact(field, facts[field.code], override, mayOverride)
  })
}

function showFact(field: RecordField, fact: SettledFact | undefined, override: Override | undefined, mayOverride: boolean): Fact {
  const value = fact?.value ?? null
  const marks = fact
    ? onePerSource([
        sourceMark(fact.source, 'adopted', fact.value === null ? null : (field.words?.[fact.value]?.zh ?? fact.value)),
        ...fact.others.map((other) => sourceMark(other.source, other.state, other.value)),
      ])
    : []
  return {
    field: field.code,
    name: { zh: field.zh, en: field.en },
    value,
    shown: (value !== null && field.words?.[value]) || null,
    sensitive: field.sensitive,
    since: fact?.since?.slice(0, 10) ?? null,
    marks,
    override: override
      ? { id: override.id, reason: override.reason, madeBy: override.madeBy, madeAt: override.madeAt.toISOString() }
      : null,
    overridable: field.overridable && mayOverride,
  }
}

const loudest: Readonly<Record<Fact['marks'][number]['state'], number>> = { adopted: 0, differs: 1, same: 2, blank: 3 }

/** A source with several rows has one mark: what it adopted, else what it says otherwise. */
function onePerSource(marks: Fact['marks']): Fact['marks'] {
  const bySource = Map.groupBy(marks, ({ source }) => source)
  return [...bySource.values()]
    .map((own) => own.sort((a, b) => loudest[a.state] - loudest[b.state])[0]!)
    .sort((a, b) => sourceRank(a.source) - sourceRank(b.source))
}
