import type { RecordField } from './unit-fields.ts'
import { employmentNames } from './unit-words.ts'

const field = (code: string, zh: string, en: string, rest: Partial<RecordField> = {}): RecordField => {
  return { code, zh, en, sensitive: false, overridable: false, ...rest }
}

/** The facts of a person that every reader of the ledger may see, in the order of the page; membership is apart. */
export const personFields: readonly RecordField[] = [
  field('personName', '姓名', 'Name'),
  field('sex', '性别', 'Sex'),
  field('birthYear', '出生年份', 'Year of birth'),
  field('idNumber', '身份证号', 'ID number', { sensitive: true }),
  field('phone', '手机号码', 'Telephone', { sensitive: true }),
  field('employment', '从业情况', 'Employment', { words: employmentNames }),
]

const byCode = new Map(personFields.map((one) => [one.code, one]))
export const findPersonField = (code: string): RecordField | undefined => byCode.get(code)
