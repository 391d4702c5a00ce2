import { catalogue } from '@sanxin/kernel'

/** Refusals of the campaign column. */
export const campaignProblems = catalogue('campaign', {
  'unknown-line': {
    kind: 'invalid',
    report: false,
    zh: '归口表第 {number} 行写的条线“{line}”不存在。请从已有条线中选择。',
    en: 'Row {number} of the table names the line "{line}", which does not exist. Choose one of the lines there are.',
  },
  'rule-twice': {
    kind: 'invalid',
    report: false,
    zh: '“{value}”在归口表中出现了两次，分属不同行。请只保留一行。',
    en: '"{value}" is in the table twice. Keep one row.',
  },
  'code-unknown': {
    kind: 'invalid',
    report: false,
    zh: '归口表第 {number} 行的行业代码“{value}”不是国民经济行业分类（GB/T 4754-2017）的{kind}代码。',
    en: 'Row {number}: "{value}" is not a {kind} code of the industry classification GB/T 4754-2017.',
  },
})
