import { catalogue } from '@sanxin/kernel'

/** Refusals of the registry column. */
export const registryProblems = catalogue('registry', {
  'unit-unknown': {
    kind: 'missing',
    report: false,
    zh: '台账里没有这个单位，或者不在您的范围内。',
    en: 'The ledger has no such unit, or it lies outside your scope.',
  },
  'person-unknown': {
    kind: 'missing',
    report: false,
    zh: '台账里没有这个人，或者不在您的范围内。',
    en: 'The ledger has no such person, or he or she is outside your scope.',
  },
  'field-fixed': {
    kind: 'invalid',
    report: false,
    zh: '这一项由规则或名册决定，不能手工更正。',
    en: 'This field follows from rules or rosters and cannot be corrected by hand.',
  },
  'value-unfit': {
    kind: 'invalid',
    report: false,
    zh: '“{value}”不合这一项的写法。请核对后再填。',
    en: '"{value}" cannot be a value of this field. Check it and enter it again.',
  },
  'place-unknown': {
    kind: 'invalid',
    report: false,
    zh: '没有找到名为“{value}”的区划。请从区划名称中选择。',
    en: 'There is no area named "{value}". Choose one of the names of the district.',
  },
  'place-out-of-scope': {
    kind: 'forbidden',
    report: false,
    zh: '“{value}”不在您的范围内。请联系组织部门调整属地。',
    en: '"{value}" lies outside your scope. Ask the organisation department to move the unit.',
  },
  'code-taken': {
    kind: 'conflict',
    report: false,
    zh: '统一社会信用代码 {value} 已属于另一个单位。如果是同一家，请到核对队列合并。',
    en: 'Another unit already carries the code {value}. If both are one, join them in the review queue.',
  },
  'changed-meanwhile': {
    kind: 'conflict',
    report: false,
    zh: '这条记录在您打开之后被改过（第 {now} 版，您看的是第 {seen} 版）。请重新打开再改。',
    en: 'The record changed after you opened it (revision {now}, you saw {seen}). Open it again before changing it.',
  },
  'membership-closed': {
    kind: 'forbidden',
    report: false,
    zh: '您的岗位不能按党员身份查询。',
    en: 'Your role may not ask for membership.',
  },
  'override-unknown': {
    kind: 'missing',
    report: false,
    zh: '没有这条更正，或者已经撤回。',
    en: 'There is no such correction, or it was taken back already.',
  },
  'nothing-sealed': {
    kind: 'missing',
    report: false,
    zh: '没有留下这一项，无从查看。',
    en: 'There is no such value to see.',
  },
  'unmask-too-often': {
    kind: 'limited',
    report: false,
    zh: '一小时内最多查看 {limit} 次明文，您已用完。请稍后再看。',
    en: 'At most {limit} values may be seen in clear within an hour. Try again later.',
  },
})
