import type { UnitId } from '@sanxin/kernel'
import { expect, test } from 'vitest'
import { classifyEmployments, type EmploymentReason, type EmploymentRow, employmentReasonTexts, isRunning } from './employment.ts'

const unit = (name: string): UnitId => name as UnitId
let made = 0
const job = (unitId: string | null, rest: Partial<EmploymentRow> = {}): EmploymentRow => {
  made++
  return {
    row: made,
    roster: 'insured-persons',
    unitId: unitId === null ? null : unit(unitId),
    employer: unitId ?? '云鹭',
    status: '正常参保',
    since: '201805',
    ...rest,
  }
}
const nowhere = { namedUnitIds: [], isInBase: () => false }

test('words for a stopped insurance in all rosters', () => {
  for (const words of ['暂停参保', '中断', '停保', '已停缴', '终止', '减员', '离职']) expect(isRunning(words), words).toBe(false)
  for (const words of ['正常参保', '参保缴费', '在保', '', '在职']) expect(isRunning(words), words).toBe(true)
})

test('current, duplicate, second and former', () => {
  const rows = [job('a'), job('a'), job('b', { since: '202001' }), job('c', { status: '停保', since: '201001' })]
  const { main, kinds } = classifyEmployments(rows, nowhere)
  expect(main).toBe(rows[0])
  expect(rows.map((row) => kinds.get(row.row)?.kind)).toEqual(['current', 'duplicate', 'second', 'former'])
  expect(classifyEmployments([rows[3]!], nowhere)).toMatchObject({ main: null, because: null })
})

test('of several running rows the named one, the insured one, the one in the base, the longest is the main job', () => {
  const [base, outside] = [job('base', { since: '202201' }), job('outside', { since: '200901' })]
  const isInBase = (id: UnitId) => id === 'base'
  const reasonOf = (rows: EmploymentRow[], context: Parameters<typeof classifyEmployments>[1]) => {
    const { main, because } = classifyEmployments(rows, context)
    return [main?.employer, because?.code]
  }
  expect(reasonOf([outside, base], { namedUnitIds: [unit('outside')], isInBase })).toEqual(['outside', 'main-named'])
  expect(reasonOf([job(null, { roster: 'riders', status: '' }), outside], nowhere)).toEqual(['outside', 'main-insured'])
  expect(reasonOf([outside, base], { namedUnitIds: [], isInBase })).toEqual(['base', 'main-in-base'])
  expect(reasonOf([base, outside], nowhere)).toEqual(['outside', 'main-longest'])
  expect(reasonOf([base, job('base')], nowhere)[1]).toBe('only-job')
})

test('a rider on two platforms has a second job, the same platform twice is a duplicate', () => {
  const rows = [
    job(null, { roster: 'riders', since: '2020-01' }),
    job(null, { roster: 'riders', since: '2021-01' }),
    job(null, { roster: 'riders', employer: '青禾', since: '2022-01' }),
  ]
  const { kinds } = classifyEmployments(rows, nowhere)
  expect(rows.map((row) => kinds.get(row.row)?.kind)).toEqual(['current', 'duplicate', 'second'])
})

test('every reason has a sentence in both languages', () => {
  for (const code of Object.keys(employmentReasonTexts) as EmploymentReason[]) {
    expect(employmentReasonTexts[code].zh).toMatch(/\p{Script=Han}/u)
    expect(employmentReasonTexts[code].en).toMatch(/^[\x20-\x7e]+$/)
  }
})
