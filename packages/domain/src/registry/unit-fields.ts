import type { Bilingual } from '@sanxin/kernel'
import { parseCreditCode, parseDay } from '@sanxin/kernel/codes'
import { operatingNames, unitKindNames } from './unit-words.ts'

/** Checks what a person typed for a field; undefined means that it cannot be such a value. */
type Reading = (text: string) => string | undefined

export interface RecordField extends Bilingual {
  code: string
  /** shown masked; only `unmask` gives the clear value */
  sensitive: boolean
  /** whether a person may say otherwise than the sources */
  overridable: boolean
  /** the words of a coded value */
  words?: Readonly<Record<string, Bilingual>>
  /** what a value must look like; without it any text will do */
  read?: Reading
}

const anyText: Reading = (text) => text.trim() || undefined
const count: Reading = (text) => (/^\d{1,7}$/.test(text.trim()) ? String(Number(text.trim())) : undefined)
const oneOf =
  (words: Readonly<Record<string, Bilingual>>): Reading =>
  (text) =>
    Object.hasOwn(words, text) ? text : undefined
const certainCode: Reading = (text) => {
  const { value, certain } = parseCreditCode(text)
  return certain ? value : undefined
}
const day: Reading = (text) => parseDay(text).day

const field = (code: string, zh: string, en: string, rest: Partial<RecordField> = {}): RecordField => {
  return { code, zh, en, sensitive: false, overridable: false, ...rest }
}
const changeable = (code: string, zh: string, en: string, rest: Partial<RecordField> = {}): RecordField =>
  field(code, zh, en, { overridable: true, read: anyText, ...rest })
const coded = (code: string, zh: string, en: string, words: Readonly<Record<string, Bilingual>>): RecordField =>
  changeable(code, zh, en, { words, read: oneOf(words) })

export const willingnessNames: Readonly<Record<string, Bilingual>> = {
  自愿: { zh: '自愿', en: 'willing' },
  犹豫: { zh: '犹豫', en: 'hesitant' },
  不愿: { zh: '不愿', en: 'unwilling' },
}

/** The facts of a unit, in the order of the unit page. Fields that are not here keep the name their roster gives them. */
export const unitFields: readonly RecordField[] = [
  changeable('name', '单位名称', 'Name'),
  changeable('creditCode', '统一社会信用代码', 'Unified social credit code', { read: certainCode }),
  coded('kind', '单位类别', 'Kind of unit', unitKindNames),
  coded('operating', '经营状态', 'State of operation', operatingNames),
  changeable('street', '街道（镇）', 'Sub-district'),
  changeable('community', '社区', 'Community'),
  field('building', '楼宇', 'Building'),
  changeable('address', '经营地址', 'Place of business'),
  changeable('industryCode', '行业代码', 'Industry code'),
  changeable('industry', '行业', 'Industry'),
  changeable('department', '主管部门', 'Competent department'),
  changeable('headcount', '人数', 'Headcount', { read: count }),
  changeable('legalPerson', '法定代表人', 'Legal representative'),
  changeable('contact', '联系人', 'Contact'),
  field('phone', '联系电话', 'Telephone', { sensitive: true }),
  changeable('foundedOn', '成立日期', 'Founded on', { read: day }),
  coded('willingness', '组建意愿', 'Willingness', willingnessNames),
]

const byCode = new Map(unitFields.map((one) => [one.code, one]))
export const findUnitField = (code: string): RecordField | undefined => byCode.get(code)
