import { expect, test } from 'vitest'
import { decideOperating, employeesShown, type OperatingEvidence } from './operating.ts'
import { readStatus } from './status-words.ts'

const evidence = (more: Partial<OperatingEvidence>): OperatingEvidence => ({
  kind: 'non_public',
  survey: [],
  registration: ['running'],
  tax: ['running'],
  insurance: [],
  employees: 8,
  ...more,
})

test.each<[string, Partial<OperatingEvidence>, string]>([
  ['met by the survey', { survey: ['running'], employees: 0 }, 'operating'],
  ['met by the survey although the register says deregistered', { survey: ['running'], registration: ['cancelled'] }, 'operating'],
  ['closed for now, then open', { survey: ['closed_for_now', 'running'] }, 'operating'],
  ['closed for now only', { survey: ['closed_for_now'], employees: 0 }, 'operating'],
  ['open once, moved when seen again', { survey: ['running', 'moved_away'] }, 'moved_away'],
  ['not found, deregistered', { survey: ['not_found'], registration: ['cancelled'] }, 'cancelled'],
  ['door closed, licence revoked', { survey: ['closed'], registration: ['revoked'] }, 'revoked'],
  ['not found, still registered', { survey: ['not_found'] }, 'shell'],
  ['door closed, still registered', { survey: ['closed'] }, 'shell'],
  ['people say it moved', { survey: ['moved_away'] }, 'moved_away'],
  ['not met, moved by the register', { registration: ['moved_away'] }, 'moved_away'],
  ['not met, deregistered, tax still normal', { registration: ['cancelled'], tax: ['running'] }, 'cancelled'],
  ['only tax knows that it ended', { registration: [], tax: ['cancelled'] }, 'cancelled'],
  ['tax ended, the register runs', { registration: ['running'], tax: ['cancelled'] }, 'operating'],
  ['not met, nobody employed', { employees: 1 }, 'shell'],
  ['not met, two employed', { employees: 2 }, 'operating'],
  ['a sole trader works alone', { kind: 'sole_trader', employees: 1 }, 'operating'],
  ['a social organisation without staff', { kind: 'social_organisation', employees: 0 }, 'operating'],
  [
    'a deregistered association that still has a door plate',
    { kind: 'social_organisation', registration: ['cancelled'], survey: ['running'] },
    'cancelled',
  ],
])('%s', (_, more, state) => {
  expect(decideOperating(evidence(more)).state).toBe(state)
})

test('the verdict names its rule and the facts behind it', () => {
  expect(decideOperating(evidence({ employees: 1 })).because).toEqual({
    code: 'operating.nobody-employed',
    facts: { employees: 1, visits: 0 },
  })
})

test('a head count counts only in a row that says the unit still runs, and known persons stand for the insurance row', () => {
  const counts = [
    { source: 'taxpayers', meaning: 'abnormal' as const, headcount: 9 },
    { source: 'insured-units', meaning: 'running' as const, headcount: 4 },
    { source: 'statistics-units', meaning: 'silent' as const, headcount: 2 },
  ]
  expect(employeesShown(counts)).toBe(4)
  expect(employeesShown(counts, 1)).toBe(2)
  expect(employeesShown([], 3)).toBe(3)
  expect(employeesShown([])).toBe(0)
})

test.each([
  ['market-registration', '存续（在营、开业、在册）', 'running'],
  ['market-registration', '存续（迁出）', 'moved_away'],
  ['market-registration', '吊销，未注销', 'revoked'],
  ['market-registration', '吊销，已注销', 'cancelled'],
  ['market-registration', '存续（列入经营异常名录）', 'running'],
  ['taxpayers', '正常', 'running'],
  ['taxpayers', '非正常', 'abnormal'],
  ['taxpayers', '正常（零申报）', 'abnormal'],
  ['taxpayers', '清算', 'stopped'],
  ['insured-units', '停保', 'stopped'],
  ['insured-units', '参保缴费', 'running'],
  ['social-organisations', '', 'silent'],
  ['social-organisations', '撤销', 'cancelled'],
  ['survey', '正常 经营', 'running'],
  ['survey', '暂时关门', 'closed_for_now'],
  ['survey', '注册地址非经营地', 'not_found'],
  ['survey', '仅有挂牌无人办公', 'not_found'],
  ['survey', '人去楼空', 'moved_away'],
  ['survey', '关门停业', 'closed'],
  ['survey', '已注销', 'cancelled'],
  ['somewhere', '正常', 'silent'],
])('%s: %s means %s', (source, word, meaning) => {
  expect(readStatus(source, word)).toBe(meaning)
})
