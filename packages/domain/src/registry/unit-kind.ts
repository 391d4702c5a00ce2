import type { Because, OperatingState, UnitKind } from './registry-plan.ts'

/** What tells the kind of a unit. */
export interface KindEvidence {
  /** adopted name, half width, without blanks */
  name: string
  /** valid credit code, if there is one */
  creditCode: string | null
  /** 企业类型, 登记注册类型, 类别 as the rosters have them */
  types: readonly string[]
  /** codes of the roster kinds that have the unit */
  sources: readonly string[]
}

interface Rule {
  code: string
  kind: UnitKind
  holds(evidence: KindEvidence): boolean
}

const typed =
  (pattern: RegExp, unless?: RegExp) =>
  ({ types }: KindEvidence): boolean =>
    types.some((type) => pattern.test(type) && !unless?.test(type))
const coded =
  (pattern: RegExp) =>
  ({ creditCode }: KindEvidence): boolean =>
    creditCode !== null && pattern.test(creditCode)
const named =
  (pattern: RegExp) =>
  ({ name }: KindEvidence): boolean =>
    pattern.test(name)

const legalForm = /公司|合伙企业|\(有限合伙\)|\(普通合伙\)|集团|合作社|事务所$|[^馆店]厂$/
const isRegistered = ({ sources, creditCode }: KindEvidence): boolean =>
  creditCode !== null || sources.some((source) => source !== 'survey')

/** Read from the top; the first rule that holds names the kind. */
export const unitKindRules: readonly Rule[] = [
  { code: 'kind.civil-affairs', kind: 'social_organisation', holds: ({ sources }) => sources.includes('social-organisations') },
  { code: 'kind.social-code', kind: 'social_organisation', holds: coded(/^5[1239]/) },
  { code: 'kind.sole-code', kind: 'sole_trader', holds: coded(/^92/) },
  { code: 'kind.sole-type', kind: 'sole_trader', holds: typed(/个体/) },
  { code: 'kind.branch-type', kind: 'branch_company', holds: typed(/分公司|分支机构|非法人|代表机构|办事处/) },
  {
    code: 'kind.branch-name',
    kind: 'branch_company',
    holds: named(/(?:分公司|支公司|分店|分行|支行|分所|分院|分部|营业部|办事处|代表处|项目部)$/),
  },
  { code: 'kind.state-type', kind: 'state_owned', holds: typed(/国有|全民所有|集体所有|国资/, /非国有/) },
  { code: 'kind.public-code', kind: 'state_owned', holds: coded(/^1[1-39]|^2/) },
  { code: 'kind.site-only', kind: 'unregistered', holds: (e) => !isRegistered(e) && !legalForm.test(e.name) },
  {
    code: 'kind.social-name',
    kind: 'social_organisation',
    holds: (e) => e.creditCode === null && /(?:协会|商会|学会|研究会|促进会|联合会|联谊会|基金会|幼儿园)$/.test(e.name),
  },
  {
    code: 'kind.sole-name',
    kind: 'sole_trader',
    holds: (e) => e.creditCode === null && !legalForm.test(e.name) && /(?:店|部|馆|超市|坊|行|铺|摊|屋|吧)$/.test(e.name),
  },
  { code: 'kind.enterprise', kind: 'non_public', holds: () => true },
]

/** The kind of a unit and the rule that says so. */
export function decideUnitKind(evidence: KindEvidence): { kind: UnitKind; because: Because } {
  const rule = unitKindRules.find(({ holds }) => holds(evidence))!
  return {
    kind: rule.kind,
    because: { code: rule.code, facts: { name: evidence.name, creditCode: evidence.creditCode, types: evidence.types.join('、') } },
  }
}

/** The two bases of the coverage figures: operating non-public enterprises, and operating social organisations. */
export const bases: Readonly<Record<'inBase' | 'inSocialBase', { kinds: readonly UnitKind[]; states: readonly OperatingState[] }>> = {
  inBase: { kinds: ['non_public'], states: ['operating'] },
  inSocialBase: { kinds: ['social_organisation'], states: ['operating'] },
}

export const belongsTo = (base: keyof typeof bases, kind: UnitKind, state: OperatingState): boolean =>
  bases[base].kinds.includes(kind) && bases[base].states.includes(state)
