import type { Happened } from '@sanxin/contract/registry'
import { findUnitField, personFields, type RecordField } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'
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

/** What happened to a record and who looked at its sealed values, newest first. */
export function timelineOf(changes: readonly FieldChange[], views: readonly SealedView[], firstSeen: Date): Happened[] {
  const happened: Happened[] = [
    ...changes.map(changed),
    ...views.map(seen),
    { at: firstSeen.toISOString(), who: '', text: { zh: '进入台账', en: 'Entered the ledger' }, field: null, was: null, became: null },
  ]
  return happened.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

function changed({ at, who, field, was, became, source }: FieldChange): Happened {
  const name = fieldName(field)
  const byHand = source === 'override'
  return {
    at: at.toISOString(),
    who,
    text: byHand ? { zh: `手工更正${name.zh}`, en: `${name.en} corrected by hand` } : { zh: `${name.zh}有变化`, en: `${name.en} changed` },
    field,
    was,
    became,
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
