import { industryCodeOf } from './industry-code.ts'
import { sectionOf } from './industry-sections.ts'
import type { LineRule, LineRuleKind } from './line-rules.ts'

export interface LineFacts {
  /** the competent department (业务主管单位) as written; null when there is none */
  department?: string | null
  /** code of GB/T 4754-2017 as written: class, group, division, or the letter of a section */
  industryCode?: string | null
  /** name of the trade, used where no code is known */
  industryName?: string | null
}

export interface LineDecision {
  line: string
  /** the rule that decided, so that the page can say why */
  rule: LineRule
}

/**
 * Which line answers for a unit: by its department, else by class, division, section of its industry.
 * Of several department rules the one with the most characters decides.
 * @returns undefined for a unit that no rule fits (系统外)
 */
export function lineOf({ department, industryCode, industryName }: LineFacts, rules: readonly LineRule[]): LineDecision | undefined {
  const code = industryCodeOf(industryCode) ?? industryCodeOf(industryName) ?? ''
  const section = /^[A-T]$/.test(code) ? code : sectionOf(code)
  const rule =
    departmentRule(department?.trim() ?? '', rules) ??
    (code.length === 4 ? find('class', code, rules) : undefined) ??
    (code.length >= 2 ? find('division', code.slice(0, 2), rules) : undefined) ??
    (section ? find('section', section, rules) : undefined)
  return rule && { line: rule.line, rule }
}

const find = (by: LineRuleKind, value: string, rules: readonly LineRule[]) => rules.find((rule) => rule.by === by && rule.value === value)

const departmentRule = (department: string, rules: readonly LineRule[]): LineRule | undefined =>
  rules
    .filter((rule) => rule.by === 'department' && department.includes(rule.value))
    .sort((a, b) => b.value.length - a.value.length)
    .at(0)
