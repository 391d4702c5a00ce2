import type { Bilingual } from '@sanxin/kernel'

/** Why a source row speaks of this record; `{bits}` is the weight of evidence, base 2, where weighing decided. */
export const linkReasons = {
  decided: { zh: '有人核对后确认是同一个', en: 'A person confirmed that they are the same' },
  'credit-code': { zh: '统一社会信用代码相同，校验位正确', en: 'Same unified social credit code, check digit right' },
  'organisation-code': {
    zh: '组织机构代码就是信用代码的第 9 至 17 位',
    en: 'The organisation code is characters 9 to 17 of the credit code',
  },
  'damaged-code': { zh: '信用代码写法有损坏，能确定地复原', en: 'The credit code is damaged in a way that can be restored for certain' },
  'insured-number': { zh: '社保单位编号相同', en: 'Same social-insurance number of the unit' },
  'id-number': { zh: '身份证号相同，校验位正确，姓名不矛盾', en: 'Same ID number, check digit right, and the names do not contradict' },
  'personal-number': { zh: '社保个人编号相同，姓名不矛盾', en: 'Same personal social-insurance number, and the names do not contradict' },
  weighed: { zh: '几项合起来足够像（相似分 {bits}）', en: 'Several fields together agree strongly enough (match weight {bits})' },
  first: { zh: '这一条最先说到它', en: 'The first row that speaks of it' },
} as const satisfies Record<string, Bilingual>

export type LinkReason = keyof typeof linkReasons

/** The engine's names of its rules, in the words of the reasons. */
export const reasonOfRule = (rule: string | undefined): LinkReason => {
  if (rule === undefined) return 'weighed'
  if (rule === 'decision') return 'decided'
  return Object.hasOwn(linkReasons, rule) ? (rule as LinkReason) : 'weighed'
}
