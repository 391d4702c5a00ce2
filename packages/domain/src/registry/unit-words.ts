import type { Bilingual } from '@sanxin/kernel'
import type { CoveredBy, Due, Employment, OperatingState, UnitKind } from './registry-plan.ts'

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

export const dueNames: Readonly<Record<Due, Bilingual>> = {
  single: { zh: '应单独组建', en: 'due an organisation of its own' },
  joint: { zh: '应联合组建', en: 'due a joint organisation' },
  instructor: { zh: '应派指导员', en: 'due an instructor' },
  none: { zh: '不在底数', en: 'not in the base' },
}

export const coverageNames: Readonly<Record<CoveredBy, Bilingual>> = {
  single: { zh: '单独组建', en: 'organisation of its own' },
  joint: { zh: '联合组建', en: 'joint organisation' },
  regional: { zh: '区域联建', en: 'regional organisation' },
  industry: { zh: '行业统建', en: 'industry organisation' },
  fallback: { zh: '兜底统建', en: 'fallback organisation' },
  functional: { zh: '功能型组织', en: 'functional organisation' },
  temporary: { zh: '临时组织', en: 'temporary organisation' },
  instructor: { zh: '派驻指导员', en: 'instructor' },
}

/** Units that no rule gives to a line. */
export const noLineName: Bilingual = { zh: '系统外', en: 'No line' }
export const noPlaceName: Bilingual = { zh: '没有落到街道', en: 'Without a place' }
