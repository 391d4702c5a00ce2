import type { Bilingual } from '@sanxin/kernel'

/**
 * The levels at which two people are compared, strongest first, with the share of true pairs that are expected at each (`m`)
 * before the rosters themselves have been asked. A comparison that one side says nothing about has no level and no weight.
 */
export const personLevels = {
  name: {
    same: { m: 0.965, zh: '姓名相同', en: 'same name' },
    gap: { m: 0.004, zh: '姓名相同，其中有缺字', en: 'same name, with a lost character' },
    alike: { m: 0.014, zh: '姓名有一个形近或音近字', en: 'name differs in one look-alike or sound-alike character' },
    oneLetter: { m: 0.005, zh: '姓名相差一个字', en: 'name differs in one character' },
    part: { m: 0.003, zh: '姓名少写一部分', en: 'part of the name is missing' },
    surname: { m: 0.005, zh: '只有姓相同', en: 'only the surname is the same' },
    different: { m: 0.004, zh: '姓名不同', en: 'different names' },
  },
  idNumber: {
    same: { m: 0.98, zh: '证件号码相同', en: 'same ID number' },
    near: { m: 0.96, zh: '证件号码只错一位或相邻两位颠倒', en: 'ID number with one digit wrong or two neighbours exchanged' },
    differ: { m: 0.004, zh: '证件号码不同', en: 'different ID numbers' },
  },
  idPrefix: {
    agree: { m: 0.985, zh: '证件号码前几位相同', en: 'leading digits of the ID number agree' },
    near: { m: 0.01, zh: '证件号码前几位差一位', en: 'leading digits of the ID number differ in one' },
    differ: { m: 0.003, zh: '证件号码前几位不同', en: 'leading digits of the ID number differ' },
  },
  idTail: {
    agree: { m: 0.985, zh: '证件号码末几位相同', en: 'last digits of the ID number agree' },
    near: { m: 0.006, zh: '证件号码末几位差一位', en: 'last digits of the ID number differ in one' },
    differ: { m: 0.003, zh: '证件号码末几位不同', en: 'last digits of the ID number differ' },
  },
  birth: {
    day: { m: 0.975, zh: '出生日期相同', en: 'same date of birth' },
    month: { m: 0.975, zh: '出生年月相同', en: 'same month of birth' },
    near: { m: 0.015, zh: '出生日期差一位数字', en: 'date of birth differs in one digit' },
    differ: { m: 0.004, zh: '出生日期不同', en: 'different dates of birth' },
  },
  sex: {
    same: { m: 0.995, zh: '性别相同', en: 'same sex' },
    differ: { m: 0.005, zh: '性别不同', en: 'different sex' },
  },
  phone: {
    shared: { m: 0.76, zh: '手机号码相同', en: 'same phone number' },
    near: { m: 0.01, zh: '手机号码差一位', en: 'phone number differs in one digit' },
    differ: { m: 0.23, zh: '手机号码不同', en: 'different phone numbers' },
  },
  employer: {
    same: { m: 0.7, zh: '工作单位就是参保单位', en: 'works where the other row is insured' },
    differ: { m: 0.3, zh: '工作单位不同', en: 'different workplaces' },
  },
  personalNumber: {
    same: { m: 0.999, zh: '社保个人编号相同', en: 'same social-insurance number' },
    differ: { m: 0.0005, zh: '社保个人编号不同', en: 'different social-insurance numbers' },
  },
  joined: {
    same: { m: 0.98, zh: '入党时间相同', en: 'joined the party on the same day' },
    differ: { m: 0.02, zh: '入党时间不同', en: 'joined the party on different days' },
  },
} as const satisfies Record<string, Record<string, Bilingual & { m: number }>>

export type PersonComparison = keyof typeof personLevels

/** One comparison of a pair: the level that it reached and what that is worth, in bits for or against. */
export interface PersonEvidence {
  comparison: PersonComparison
  level: string
  bits: number
}

/** A sentence for the reviewer. */
export function describePersonEvidence(hit: PersonEvidence): Bilingual {
  const levels: Readonly<Record<string, Bilingual>> = personLevels[hit.comparison]
  const found = levels[hit.level]
  if (!found) throw new RangeError(`${hit.comparison} has no level ${hit.level}`)
  return { zh: found.zh, en: found.en }
}
