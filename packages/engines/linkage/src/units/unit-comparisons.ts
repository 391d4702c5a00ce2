import type { Comparison } from '../model/comparison.ts'

/** What two units are compared by. The numbers are where learning starts; the data moves m and replaces most u. */
export const unitComparisons = [
  {
    code: 'name',
    text: { zh: '名称', en: 'Name' },
    levels: [
      { code: 'same-core', text: { zh: '字号与行业一致', en: 'same brand and trade' }, m: 0.72, u: 0.0005 },
      { code: 'core-alike', text: { zh: '有一个字形近或音近', en: 'one character looks or sounds alike' }, m: 0.05, u: 0.0005 },
      { code: 'core-changed', text: { zh: '差一个字', en: 'one character differs' }, m: 0.01, u: 0.001 },
      { code: 'brand-alone', text: { zh: '只写字号，字号一致', en: 'brand alone, and it agrees' }, m: 0.15, u: 0.001 },
      { code: 'brand-alike', text: { zh: '只写字号，有一个字形近或音近', en: 'brand alone, one character alike' }, m: 0.01, u: 0.002 },
      { code: 'other-trade', text: { zh: '字号相同而行业不同', en: 'same brand, another trade' }, m: 0.003, u: 0.002 },
      { code: 'different', text: { zh: '不同', en: 'different' }, m: 0.01, u: 0.995 },
    ],
  },
  {
    code: 'region',
    text: { zh: '名称中的地名', en: 'Place in the name' },
    levels: [
      { code: 'same', text: { zh: '一致', en: 'the same' }, m: 0.8, u: 0.3 },
      { code: 'overlapping', text: { zh: '一个包含另一个', en: 'one contains the other' }, m: 0.1, u: 0.15 },
      { code: 'different', text: { zh: '不同', en: 'different' }, m: 0.1, u: 0.55 },
    ],
  },
  {
    code: 'form',
    text: { zh: '组织形式', en: 'Legal form' },
    levels: [
      { code: 'same', text: { zh: '一致', en: 'the same' }, m: 0.9, u: 0.7 },
      { code: 'different', text: { zh: '不同', en: 'different' }, m: 0.1, u: 0.3 },
    ],
  },
  {
    code: 'branch',
    text: { zh: '分公司', en: 'Branch' },
    levels: [
      { code: 'same', text: { zh: '同一分公司', en: 'the same branch' }, m: 0.9, u: 0.02 },
      { code: 'unnamed', text: { zh: '都是分公司，一方未写地名', en: 'both branches, one without place' }, m: 0.09, u: 0.05 },
      { code: 'different', text: { zh: '一方是分公司，另一方不是', en: 'one is a branch, the other is not' }, m: 0.002, u: 0.5 },
    ],
  },
  {
    code: 'damaged-code',
    text: { zh: '信用代码', en: 'Credit code' },
    levels: [
      { code: 'near', text: { zh: '差一两位', en: 'one or two characters differ' }, m: 0.97, u: 0.00001 },
      { code: 'different', text: { zh: '不同', en: 'different' }, m: 0.03, u: 0.99999 },
    ],
  },
  {
    code: 'person',
    text: { zh: '负责人或联系人', en: 'Responsible or contact person' },
    levels: [
      { code: 'same-legal', text: { zh: '法定代表人一致', en: 'same legal representative' }, m: 0.45, u: 0.001 },
      {
        code: 'contact-is-legal',
        text: { zh: '联系人即对方的法定代表人', en: 'the contact is the legal representative' },
        m: 0.3,
        u: 0.001,
      },
      { code: 'alike', text: { zh: '有一个字形近或音近', en: 'one character alike' }, m: 0.02, u: 0.003 },
      {
        code: 'other-contact',
        text: { zh: '联系人不是对方的法定代表人', en: 'the contact is not the legal representative' },
        m: 0.2,
        u: 0.5,
      },
      { code: 'different', text: { zh: '法定代表人不同', en: 'another legal representative' }, m: 0.03, u: 0.495 },
    ],
  },
  {
    code: 'phone',
    text: { zh: '电话', en: 'Phone' },
    levels: [
      { code: 'same', text: { zh: '一致', en: 'the same' }, m: 0.7, u: 0.0002 },
      { code: 'different', text: { zh: '不同', en: 'different' }, m: 0.3, u: 0.9998 },
    ],
  },
  {
    code: 'address',
    text: { zh: '地址', en: 'Address' },
    levels: [
      { code: 'same-room', text: { zh: '同楼同室', en: 'same building and room' }, m: 0.5, u: 0.0003 },
      { code: 'same-floor', text: { zh: '同楼同层', en: 'same building and floor' }, m: 0.12, u: 0.002 },
      { code: 'same-site', text: { zh: '同一门牌或楼宇', en: 'same house number or building' }, m: 0.15, u: 0.01 },
      { code: 'same-number', text: { zh: '室号相同，楼宇不明', en: 'same room number, building unknown' }, m: 0.05, u: 0.005 },
      { code: 'same-community', text: { zh: '同一社区，门牌不明', en: 'same community, house unknown' }, m: 0.03, u: 0.005 },
      { code: 'other-room', text: { zh: '同楼不同室', en: 'same building, another room' }, m: 0.02, u: 0.02 },
      { code: 'different', text: { zh: '不同', en: 'different' }, m: 0.16, u: 0.96 },
    ],
  },
  {
    code: 'headcount',
    text: { zh: '人数', en: 'Headcount' },
    levels: [
      { code: 'near', text: { zh: '相近', en: 'close' }, m: 0.75, u: 0.2 },
      { code: 'comparable', text: { zh: '相差不到一倍', en: 'within a factor of two' }, m: 0.15, u: 0.3 },
      { code: 'far', text: { zh: '相差悬殊', en: 'far apart' }, m: 0.1, u: 0.5 },
    ],
  },
  {
    code: 'industry',
    text: { zh: '行业', en: 'Industry' },
    levels: [
      { code: 'same', text: { zh: '一致', en: 'the same' }, m: 0.9, u: 0.03 },
      { code: 'different', text: { zh: '不同', en: 'different' }, m: 0.1, u: 0.97 },
    ],
  },
  {
    code: 'occupied',
    text: { zh: '同一名册', en: 'Same roster' },
    levels: [
      { code: 'taken', text: { zh: '对方在这份名册中已有一行', en: 'the other already has a row in this roster' }, m: 0.03, u: 0.6 },
      { code: 'free', text: { zh: '对方在这份名册中还没有', en: 'the other has no row in this roster yet' }, m: 0.97, u: 0.4 },
    ],
  },
] as const satisfies readonly Comparison[]

export type ComparisonCode = (typeof unitComparisons)[number]['code']

/** Place of each comparison and level, so that the code that compares names them instead of counting. */
export const comparisonAt = Object.fromEntries(unitComparisons.map(({ code }, at) => [code, at])) as Record<ComparisonCode, number>

const levelTable = new Map(unitComparisons.flatMap(({ code, levels }) => levels.map((level, at) => [`${code}.${level.code}`, at] as const)))

type LevelName = {
  [C in ComparisonCode]: `${C}.${Extract<(typeof unitComparisons)[number], { code: C }>['levels'][number]['code']}`
}[ComparisonCode]

export function levelAt(name: LevelName): number {
  return levelTable.get(name)!
}
