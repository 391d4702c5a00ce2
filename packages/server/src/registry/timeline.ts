import type { Happened } from '@sanxin/contract/registry'
import { coverageNames, dueNames, employmentNames, findUnitField, personFields, type RecordField } from '@sanxin/domain/registry'
import type { Bilingual, Language } from '@sanxin/kernel'
import type { FieldChange, SealedView } from '@sanxin/store/registry'

/** Names of what the history tells of besides the fields of the page. */
const derived: Readonly<Record<string, Bilingual>> = {
  inBase: { zh: '企业底数', en: 'Enterprise base' },
  inSocialBase: { zh: '社会组织底数', en: 'Base of social organisations' },
  line: { zh: '条线', en: 'Line' },
  fullMembers: { zh: '正式党员数', en: 'Full members' },
  probationary: { zh: '预备党员数', en: 'Probationary members' },
  employees: { zh: '在职人数', en: 'Employees' },
  due: { zh: '应建', en: 'Due' },
  coveredBy: { zh: '覆盖方式', en: 'Covered by' },
  unionCovered: { zh: '工会覆盖', en: 'Covered by a union' },
  leagueCovered: { zh: '共青团覆盖', en: 'Covered by the youth league' },
  womenCovered: { zh: '妇联覆盖', en: 'Covered by a women’s federation' },
  unit: { zh: '所在单位', en: 'Unit' },
  birthDate: { zh: '出生日期', en: 'Date of birth' },
}
const personField = (code: string): RecordField | undefined => personFields.find((field) => field.code === code)

export const fieldName = (code: string): Bilingual => {
  const field = findUnitField(code) ?? personField(code)
  return field ? { zh: field.zh, en: field.en } : (derived[code] ?? { zh: code, en: code })
}

const yesNo = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } }
/** Words of coded values that the history keeps as codes. */
const words: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  due: dueNames,
  coveredBy: coverageNames,
  employment: employmentNames,
  inBase: yesNo,
  inSocialBase: yesNo,
  unionCovered: yesNo,
  leagueCovered: yesNo,
  womenCovered: yesNo,
}
const shown = (field: string, value: string | null, language: Language): string | null =>
  value === null ? null : ((words[field] ?? findUnitField(field)?.words)?.[value]?.[language] ?? value)

/** What happened to a record and who looked at its sealed values, newest first. */
export function timelineOf(
  { changes, views, firstSeen }: { changes: readonly FieldChange[]; views: readonly SealedView[]; firstSeen: Date },
  language: Language,
): Happened[] {
  const happened: Happened[] = [
    ...changes.map((change) => changed(change, language)),
    ...views.map(seen),
    { at: firstSeen.toISOString(), who: '', text: { zh: '进入台账', en: 'Entered the ledger' }, field: null, was: null, became: null },
  ]
  return happened.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

function changed({ at, who, field, was, became, source }: FieldChange, language: Language): Happened {
  const name = fieldName(field)
  const byHand = source === 'override'
  return {
    at: at.toISOString(),
    who,
    text: byHand ? { zh: `手工更正${name.zh}`, en: `${name.en} corrected by hand` } : { zh: `${name.zh}有变化`, en: `${name.en} changed` },
    field,
    was: shown(field, was, language),
    became: shown(field, became, language),
  }
}

function seen({ at, who, field, reason }: SealedView): Happened {
  const name = fieldName(field)
  return {
    at: at.toISOString(),
    who,
    text: { zh: `查看了${name.zh}明文：${reason}`, en: `Saw ${name.en} in clear: ${reason}` },
    field,
    was: null,
    became: null,
  }
}
