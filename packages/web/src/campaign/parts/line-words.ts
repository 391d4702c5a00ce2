import type { LineRuleKind } from '@sanxin/domain/campaign'
import type { Bilingual } from '@sanxin/kernel'

/** What a rule looks at. */
export const ruleKindNames: Readonly<Record<LineRuleKind, Bilingual>> = {
  department: { zh: '主管部门含', en: 'Department contains' },
  class: { zh: '行业小类', en: 'Industry class' },
  division: { zh: '行业大类', en: 'Industry division' },
  section: { zh: '行业门类', en: 'Industry section' },
}
