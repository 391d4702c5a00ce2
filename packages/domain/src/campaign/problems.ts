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
    zh: '归口表第 {number} 行的“{value}”与所选类别不符：门类一个字母，大类两位，小类四位（GB/T 4754-2017），主管部门至少两个字。',
    en: 'Row {number}: "{value}" does not fit its kind: a section is a letter, a division two digits, a class four (GB/T 4754-2017), a department at least two characters.',
  },
})
