/** What went wrong, in words of the field; `platform/http` alone knows which status that is. */
export type ProblemKind = 'missing' | 'invalid' | 'forbidden' | 'conflict' | 'unauthenticated' | 'limited' | 'unavailable'

export interface ProblemSpec {
  kind: ProblemKind
  /** Whether an operator should be told: true for faults of ours, false for ordinary refusals. */
  report: boolean
  /** Chinese text; `{name}` is filled from the facts. Says what was found, what was needed, what to do. */
  zh: string
  /** The same in English. */
  en: string
}

export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>
export type Catalogue<Code extends string = string> = Readonly<Record<Code, ProblemSpec>>

/** An expected refusal. Anything else that is thrown is a bug. */
export class Problem extends Error {
  readonly code: string
  readonly spec: ProblemSpec
  readonly facts: Facts
  constructor(code: string, spec: ProblemSpec, facts: Facts = {}) {
    super(`${code}: ${fillText(spec.en, facts)}`)
    this.name = 'Problem'
    this.code = code
    this.spec = spec
    this.facts = facts
  }
  get kind(): ProblemKind {
    return this.spec.kind
  }
  text(language: 'zh' | 'en'): string {
    return fillText(this.spec[language], this.facts)
  }
}

/**
 * Declares the refusals of one column; codes become `column.code`.
 * Returns the table (for the parity test and the API reference) and a maker of problems.
 */
export function catalogue<Code extends string>(column: string, specs: Record<Code, ProblemSpec>) {
  const full: Record<string, ProblemSpec> = {}
  for (const code of Object.keys(specs) as Code[]) full[`${column}.${code}`] = specs[code]
  const problem = (code: Code, facts: Facts = {}): Problem => new Problem(`${column}.${code}`, specs[code], facts)
  return { column, specs: full as Catalogue, problem }
}

/** Fills `{name}` from the facts; an unknown name stays visible so that a test finds it. */
export function fillText(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name]
    if (fact === undefined) return whole
    return Array.isArray(fact) ? fact.join('、') : String(fact)
  })
}
