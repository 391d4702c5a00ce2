import { industryClasses, industryDivisions, industrySections, type LineRule, type LineRuleKind } from '@sanxin/domain/campaign'
import type { Bilingual } from '@sanxin/kernel'

/** What a rule looks at. */
export const ruleKindNames: Readonly<Record<LineRuleKind, Bilingual>> = {
  department: { zh: '主管部门含', en: 'Department contains' },
  class: { zh: '行业小类', en: 'Industry class' },
  division: { zh: '行业大类', en: 'Industry division' },
  section: { zh: '行业门类', en: 'Industry section' },
}

const classNames = new Map([...industryClasses].map(([name, code]) => [code, name]))

const same = (name: string | undefined): Bilingual | undefined => (name ? { zh: name, en: name } : undefined)

/** What the standard calls the code of a rule; classes and divisions have their Chinese name only. */
export function industryName({ by, value }: Pick<LineRule, 'by' | 'value'>): Bilingual | undefined {
  if (by === 'section') return industrySections.find(({ code }) => code === value)
  if (by === 'division') return same(industryDivisions[value])
  return by === 'class' ? same(classNames.get(value)) : undefined
}
