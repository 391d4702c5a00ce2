import type { Facts } from '@sanxin/kernel'
import { isDestroyedNumber, parseCreditCode, parseDay, parseIdNumber, parseOrgCode, parsePhone } from '@sanxin/kernel/codes'
import { bareValue } from './column-profile.ts'
import type { RemarkCode, RowRemark } from './problems.ts'
import type { FieldSpec, RosterKind } from './roster-kind.ts'
import { straightenRow } from './straighten-row.ts'

export interface RowProblem {
  code: 'exchange.nothing-usable' | 'exchange.code-destroyed-no-name'
  field?: string
  facts: Facts
}

export interface CheckedRow {
  accepted: boolean
  /** the cells, with those put right that plainly stood in each other's place */
  cells: Record<string, string>
  remarks: RowRemark[]
  /** why the row is refused; empty when it is accepted */
  problems: RowProblem[]
}

type Finding = { remark?: RemarkCode; value?: string; isUsable: boolean }

const usable: Finding = { isUsable: true }
const hasWord = (text: string): boolean => /[\p{Script=Han}\p{Co}]|[A-Za-z]{2}/u.test(text)
const lostCharacters = /[?？□\uFFFD\p{Co}]/u

const codeFinding = (problem: string | undefined, value: string | undefined, repaired: number): Finding => {
  if (problem === 'destroyed') return { remark: 'code-destroyed', isUsable: false }
  if (problem === 'masked') return { remark: 'code-masked', isUsable: false }
  if (problem === 'other-code') return { remark: 'code-is-other-code', isUsable: true }
  if (problem === 'check-digit' || problem === 'date') return { remark: 'code-check-digit', isUsable: true }
  if (problem) return { remark: 'code-form', isUsable: false }
  return repaired > 0 ? { remark: 'code-repaired', value, isUsable: true } : usable
}

/** What is found in a cell, by the kind of its value; kinds that are not listed take anything. */
const findings: Partial<Record<FieldSpec['value'], (text: string) => Finding>> = {
  'credit-code': (text) => {
    const { problem, value, repaired } = parseCreditCode(text)
    return codeFinding(problem, value, repaired.length)
  },
  'org-code': (text) => {
    const { problem, value, repaired } = parseOrgCode(text)
    return codeFinding(problem, value, repaired.filter((one) => one !== 'hyphen').length)
  },
  'id-number': (text) => {
    const { problem, value, repaired } = parseIdNumber(text)
    return codeFinding(problem, value, repaired.length)
  },
  'account-number': (text) => (isDestroyedNumber(text) ? { remark: 'code-destroyed', isUsable: false } : { isUsable: /\d{4}/.test(text) }),
  phone: (text) => (parsePhone(text).value ? usable : { remark: 'phone-unreadable', isUsable: false }),
  date: (text) => (parseDay(text).value ? usable : { remark: 'date-unreadable', isUsable: false }),
  month: (text) => (parseDay(text).value ? usable : { remark: 'date-unreadable', isUsable: false }),
  'person-name': (text) => ({
    isUsable: hasWord(text) || lostCharacters.test(text),
    ...(lostCharacters.test(text) ? { remark: 'name-damaged' } : {}),
  }),
  'unit-name': (text) => ({ isUsable: hasWord(text) }),
}

/**
 * Says whether a record can be used. Only a row that names nobody is refused; damaged codes, unreadable dates
 * and the like are remarks, so that nothing is lost.
 */
export function checkRow(kind: RosterKind, given: Readonly<Record<string, string>>): CheckedRow {
  const { cells, remarks } = straightenRow(kind, given)
  const destroyed: { field: FieldSpec; value: string }[] = []
  let hasUsable = false
  let hasName = false
  for (const field of kind.fields) {
    const cell = cells[field.code]
    if (cell === undefined || cell === '') continue
    const text = bareValue(cell)
    const found = findings[field.value]?.(text) ?? { isUsable: hasWord(text) || /\d/.test(text) }
    if (found.remark) remarks.push({ code: found.remark, field: field.code, facts: { field: field.zh, value: found.value ?? cell } })
    if (found.remark === 'code-destroyed') destroyed.push({ field, value: cell })
    if (field.names && found.isUsable) {
      hasUsable = true
      if (/name/.test(field.value)) hasName = true
    }
  }
  if (hasUsable) {
    const isNamed = kind.fields.some((field) => field.names && /name/.test(field.value))
    if (isNamed && !hasName) remarks.push({ code: 'name-missing', field: kind.fields.find((field) => field.names)!.code, facts: {} })
    return { accepted: true, cells, remarks, problems: [] }
  }
  const lost = destroyed.find((one) => one.field.names)
  const problem: RowProblem = lost
    ? { code: 'exchange.code-destroyed-no-name', field: lost.field.code, facts: { field: lost.field.zh, value: lost.value } }
    : { code: 'exchange.nothing-usable', facts: {} }
  return { accepted: false, cells, remarks, problems: [problem] }
}
