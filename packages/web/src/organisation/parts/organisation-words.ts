import type { Organisation } from '@sanxin/contract/organisation'
import type { Bilingual } from '@sanxin/kernel'
import type { Tone } from '@sanxin/ui'

export const kindNames: Readonly<Record<Organisation['kind'], Bilingual>> = {
  party: { zh: '党组织', en: 'Party' },
  union: { zh: '工会', en: 'Trade unions' },
  youth_league: { zh: '共青团', en: 'Youth league' },
  women: { zh: '妇联', en: 'Women’s federation' },
}

export const levelNames: Readonly<Record<Organisation['level'], Bilingual>> = {
  working_committee: { zh: '党工委', en: 'working committee' },
  committee: { zh: '党委', en: 'committee' },
  general_branch: { zh: '党总支', en: 'general branch' },
  branch: { zh: '党支部', en: 'branch' },
  party_group: { zh: '党小组', en: 'party group' },
  mass: { zh: '群团组织', en: 'mass organisation' },
}

export const formationNames: Readonly<Record<NonNullable<Organisation['formation']>, Bilingual>> = {
  single: { zh: '单独组建', en: 'own' },
  joint: { zh: '联合组建', en: 'joint' },
  regional: { zh: '区域联建', en: 'regional' },
  industry: { zh: '行业统建', en: 'industry' },
  temporary: { zh: '临时', en: 'temporary' },
  functional: { zh: '功能型', en: 'functional' },
  floating_member: { zh: '流动党员', en: 'floating members' },
  fallback: { zh: '兜底', en: 'fallback' },
}

export const termNames: Readonly<Record<NonNullable<Organisation['termState']>, Bilingual & { tone: Tone }>> = {
  running: { zh: '任期内', en: 'in term', tone: 'bamboo' },
  'ends-soon': { zh: '快到届', en: 'ends soon', tone: 'amber' },
  ended: { zh: '已到届未换', en: 'term ended', tone: 'ochre' },
}
