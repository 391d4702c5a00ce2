import type { UnitId } from '@sanxin/kernel'
import { expect, test } from 'vitest'
import type { EmploymentRow } from './employment.ts'
import { countMembers, type WorkingPerson, type WorkReason, workReasonTexts, workUnitOf } from './member-count.ts'
import type { MemberRow } from './membership.ts'

const isInBase = (unit: UnitId): boolean => unit.startsWith('base')
const insured = (unitId: string | null, status = '正常参保', since = '201501'): EmploymentRow => {
  return { row: 1, roster: 'insured-persons', unitId: unitId as UnitId | null, employer: '', status, since }
}
const rider = (unitId: string | null = null): EmploymentRow => ({
  row: 2,
  roster: 'riders',
  unitId: unitId as UnitId | null,
  employer: '云鹭',
  status: '',
  since: '2024-05',
})
const member = (workplace: string, units: string[] = [], rest: Partial<MemberRow> = {}): MemberRow => {
  return {
    row: 9,
    memberKind: '正式党员',
    standing: '正常',
    joinedOn: '',
    confirmedOn: '',
    branch: '',
    workplace,
    namedUnitIds: units as UnitId[],
    ...rest,
  }
}
const person = (employments: EmploymentRow[], ...members: MemberRow[]): WorkingPerson => ({ person: 'p', employments, members })
const workOf = (employments: EmploymentRow[], ...members: MemberRow[]): [string | null, string] => {
  const { unitId, because } = workUnitOf(person(employments, ...members), isInBase)
  return [unitId, because.code]
}

test('a running row decides, whatever the party roster names', () => {
  expect(workOf([insured('base-1')], member('岚汀公司', ['base-2']))).toEqual(['base-1', 'insured-here'])
  expect(workOf([insured('base-1')], member('退休'))).toEqual(['base-1', 'insured-here'])
  expect(workOf([rider()], member('岚汀公司', ['base-2']))).toEqual([null, 'rider-of-platform'])
  expect(workOf([rider('base-3')], member(''))).toEqual(['base-3', 'rider-here'])
  expect(workOf([insured(null)], member('岚汀公司', ['base-2']))).toEqual([null, 'insured-outside'])
})

test('second jobs do not count: the unit of the base goes before one outside', () => {
  expect(workOf([insured('far', '正常参保', '200901'), insured('base-1', '正常参保', '202001')], member(''))).toEqual([
    'base-1',
    'insured-here',
  ])
})

test('without a running row the named workplace counts, unless the insurance there has stopped', () => {
  expect(workOf([], member('岚汀公司', ['base-2']))).toEqual(['base-2', 'named-here'])
  expect(workOf([insured('base-1', '停保')], member('岚汀公司', ['base-2']))).toEqual(['base-2', 'named-here'])
  expect(workOf([insured('base-2', '停保')], member('岚汀公司', ['base-2']))).toEqual([null, 'named-unit-left'])
  expect(workOf([insured('base-2', '停保')], member('岚汀', ['base-2', 'base-4']))).toEqual([null, 'named-unit-left'])
})

test('a workplace that can mean several units counts only where one of them is in the base', () => {
  expect(workOf([], member('岚汀', ['far', 'base-2']))).toEqual(['base-2', 'named-in-base'])
  expect(workOf([], member('岚汀', ['base-1', 'base-2']))).toEqual([null, 'named-unclear'])
})

test('a workplace that is no unit says why', () => {
  for (const words of ['退休', '待业', '务农', '无', '自由职业', '澄南学院学生'])
    expect(workOf([], member(words))[1], words).toBe('not-working')
  expect(workOf([], member(' '))[1]).toBe('workplace-blank')
  expect(workOf([], member('某市第三中学'))[1]).toBe('named-outside')
})

test('full and probationary members are counted apart, suspended ones nowhere', () => {
  const here = [insured('base-1')]
  const { units, members } = countMembers(
    [
      person(here, member('')),
      person(here, member('', [], { memberKind: '预备党员' })),
      person(here, member('', [], { standing: '停止党籍' })),
      person(here, member('', [], { standing: '开除党籍' })),
      person(here),
    ],
    isInBase,
  )
  expect(units.get('base-1' as UnitId)).toMatchObject({ full: 1, probationary: 1 })
  expect(members.map(({ unitId, because }) => [unitId, because.code])).toEqual([
    ['base-1', 'insured-here'],
    ['base-1', 'insured-here'],
    [null, 'suspended'],
    [null, 'membership-ended'],
  ])
})

test('every reason has a sentence in both languages', () => {
  for (const code of Object.keys(workReasonTexts) as WorkReason[]) {
    expect(workReasonTexts[code].zh).toMatch(/\p{Script=Han}/u)
    expect(workReasonTexts[code].en.replaceAll('’', "'")).toMatch(/^[\x20-\x7e]+$/)
  }
})
