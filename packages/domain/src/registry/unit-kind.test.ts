import { expect, test } from 'vitest'
import { belongsTo, decideUnitKind, type KindEvidence, unitKindRules } from './unit-kind.ts'

const evidence = (more: Partial<KindEvidence>): KindEvidence => ({
  name: '云州恒川软件有限公司',
  creditCode: '91000000000000000K',
  types: [],
  sources: ['market-registration'],
  ...more,
})

test.each<[Partial<KindEvidence>, string]>([
  [{}, 'non_public'],
  [{ types: ['有限责任公司（港澳台法人独资）'] }, 'non_public'],
  [{ types: ['有限责任公司（国有独资）'] }, 'state_owned'],
  [{ types: ['有限责任公司（非自然人投资或控股的法人独资）（国有）'] }, 'state_owned'],
  [{ types: ['有限责任公司（非国有控股）'] }, 'non_public'],
  [{ creditCode: '12000000000000000X' }, 'state_owned'],
  [{ types: ['有限责任公司分公司（自然人投资或控股）'] }, 'branch_company'],
  [{ name: '云州恒川软件有限公司岭东分公司' }, 'branch_company'],
  [{ creditCode: '92000000MA00000X0H', name: '老周家面馆' }, 'sole_trader'],
  [{ types: ['个体工商户'], creditCode: null }, 'sole_trader'],
  [{ sources: ['social-organisations'], creditCode: null, name: '云州市物流协会' }, 'social_organisation'],
  [{ creditCode: '52000000000000000L', sources: ['taxpayers'] }, 'social_organisation'],
  [{ creditCode: null, sources: ['insured-units'], name: '岭东双语幼儿园' }, 'social_organisation'],
  [{ creditCode: null, sources: ['taxpayers'], name: '老周家面馆' }, 'sole_trader'],
  [{ creditCode: null, sources: ['survey'], name: '老周家面馆' }, 'unregistered'],
  [{ creditCode: null, sources: ['survey'] }, 'non_public'],
  [{ sources: ['survey'], name: '恒川软件' }, 'non_public'],
])('%o is %s', (more, kind) => {
  const decided = decideUnitKind(evidence(more))
  expect(decided.kind).toBe(kind)
  expect(unitKindRules.map(({ code }) => code)).toContain(decided.because.code)
})

test('the two bases', () => {
  expect(belongsTo('inBase', 'non_public', 'operating')).toBe(true)
  for (const kind of ['state_owned', 'branch_company', 'sole_trader', 'unregistered', 'social_organisation'] as const)
    expect(belongsTo('inBase', kind, 'operating')).toBe(false)
  expect(belongsTo('inBase', 'non_public', 'shell')).toBe(false)
  expect(belongsTo('inSocialBase', 'social_organisation', 'operating')).toBe(true)
  expect(belongsTo('inSocialBase', 'social_organisation', 'cancelled')).toBe(false)
})
