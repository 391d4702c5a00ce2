import { allowed, refused, type Verdict } from '@sanxin/kernel'
import { industryDivisions } from './industry-divisions.ts'
import { industrySections } from './industry-sections.ts'
import type { LineRule, LineRuleKind } from './line-rules.ts'

const isDivision = (value: string): boolean => industryDivisions[value] !== undefined
const fits: Record<LineRuleKind, (value: string) => boolean> = {
  department: (value) => value.trim().length >= 2,
  class: (value) => /^\d{4}$/.test(value) && isDivision(value.slice(0, 2)),
  division: isDivision,
  section: (value) => industrySections.some(({ code }) => code === value),
}

/** Whether a table of line rules may stand. Refusals: `campaign.unknown-line`, `campaign.code-unknown`, `campaign.rule-twice`. */
export function checkLineRules(rules: readonly LineRule[], lines: readonly { code: string }[]): Verdict {
  const seen = new Set<string>()
  for (const [i, { by, value, line }] of rules.entries()) {
    if (!lines.some(({ code }) => code === line)) return refused('campaign.unknown-line', { number: i + 1, line })
    if (!fits[by](value)) return refused('campaign.code-unknown', { number: i + 1, value })
    if (seen.has(`${by} ${value}`)) return refused('campaign.rule-twice', { value })
    seen.add(`${by} ${value}`)
  }
  return allowed
}
