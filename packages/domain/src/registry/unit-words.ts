import type { Bilingual } from '@sanxin/kernel'
import type { Employment, OperatingState, UnitKind } from './registry-plan.ts'

export const unitKindNames: Readonly<Record<UnitKind, Bilingual>> = {
  non_public: { zh: '非公有制企业', en: 'non-public enterprise' },
  state_owned: { zh: '国有企业', en: 'state-owned enterprise' },
  branch_company: { zh: '分支机构', en: 'branch company' },
  sole_trader: { zh: '个体工商户', en: 'sole trader' },
  social_organisation: { zh: '社会组织', en: 'social organisation' },
  unregistered: { zh: '未登记', en: 'not registered' },
}

export const operatingNames: Readonly<Record<OperatingState, Bilingual>> = {
  operating: { zh: '正常经营', en: 'operating' },
  cancelled: { zh: '注销', en: 'deregistered' },
  revoked: { zh: '吊销', en: 'licence revoked' },
  moved_away: { zh: '已迁出', en: 'moved away' },
  shell: { zh: '空壳', en: 'shell' },
}

export const employmentNames: Readonly<Record<Employment, Bilingual>> = {
  insured: { zh: '参保在职', en: 'insured' },
  rider: { zh: '骑手', en: 'rider' },
  named: { zh: '名册所写单位', en: 'named in a roster' },
  left: { zh: '已离开', en: 'left' },
  unknown: { zh: '不清楚', en: 'unknown' },
}
