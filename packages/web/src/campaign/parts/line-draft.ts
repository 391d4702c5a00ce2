import type { LineTable } from '@sanxin/contract/campaign'

export type Rule = LineTable['rules'][number]

const same = (one: Rule, other: Rule): boolean => one.by === other.by && one.value === other.value

/** Why a rule cannot be added: nothing written, or the table has one for the same already. */
export function faultOf(rules: readonly Rule[], rule: Rule): 'empty' | 'twice' | undefined {
  if (rule.value.trim() === '') return 'empty'
  return rules.some((one) => same(one, rule)) ? 'twice' : undefined
}

export const withRule = (rules: readonly Rule[], rule: Rule): Rule[] => [{ ...rule, value: rule.value.trim() }, ...rules]
export const withoutRule = (rules: readonly Rule[], rule: Rule): Rule[] => rules.filter((one) => !same(one, rule))
export const movedTo = (rules: readonly Rule[], rule: Rule, line: string): Rule[] =>
  rules.map((one) => (same(one, rule) ? { ...one, line } : one))

/** How many rows of the table are new, gone or lead elsewhere. */
export function changesBetween(before: readonly Rule[], after: readonly Rule[]): number {
  const lost = before.filter((rule) => !after.some((one) => same(one, rule))).length
  const changed = after.filter((rule) => before.find((one) => same(one, rule))?.line !== rule.line).length
  return lost + changed
}

/** True for a row that the table in force does not hold like this. */
export const isNew = (before: readonly Rule[], rule: Rule): boolean => before.find((one) => same(one, rule))?.line !== rule.line
