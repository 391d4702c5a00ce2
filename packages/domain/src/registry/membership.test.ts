import type { UnitId } from '@sanxin/kernel'
import { expect, test } from 'vitest'
import { countsAs, type MemberRow, membershipOf, namedUnits } from './membership.ts'

const member = (rest: Partial<MemberRow> = {}): MemberRow => {
  return {
    row: 1,
    memberKind: '正式党员',
    standing: '正常',
    joinedOn: '2010.07.01',
    confirmedOn: '2011-7-1',
    branch: '',
    workplace: '',
    namedUnitIds: [],
    ...rest,
  }
}
const named = (...units: string[]): MemberRow => member({ namedUnitIds: units as UnitId[] })

test('full, probationary and suspended members', () => {
  expect(countsAs(membershipOf([member()]))).toBe('full')
  expect(countsAs(membershipOf([member({ memberKind: '正式' })]))).toBe('full')
  expect(countsAs(membershipOf([member({ memberKind: '预备党员', confirmedOn: '' })]))).toBe('probationary')
  for (const standing of ['停止党籍', '失联（停止党籍）', ' 停止党籍 '])
    expect(countsAs(membershipOf([member({ standing })])), standing).toBeNull()
  for (const standing of ['流动', '转出中', '介绍信已开出', ''])
    expect(countsAs(membershipOf([member({ standing })])), standing).toBe('full')
  expect(membershipOf([member({ standing: '组织关系转接中' })])?.standing).toBe('in_transit')
})

test('membership that has ended is none', () => {
  for (const standing of ['开除党籍', '自行脱党除名', '取消预备党员资格']) expect(membershipOf([member({ standing })]), standing).toBeNull()
  expect(membershipOf([])).toBeNull()
})

test('a member listed twice: a suspension holds, a full member was probationary before, blanks are filled', () => {
  expect(countsAs(membershipOf([member(), member({ standing: '停止党籍' })]))).toBeNull()
  expect(countsAs(membershipOf([member({ memberKind: '预备党员' }), member()]))).toBe('full')
  expect(membershipOf([member({ joinedOn: '' }), member({ workplace: ' 岚汀公司 ' })])).toMatchObject({
    joinedOn: '2010-07-01',
    confirmedOn: '2011-07-01',
    workplace: '岚汀公司',
    branch: null,
  })
})

test('two rows of a member name what they have in common, else what the clearer one says', () => {
  expect(namedUnits([named('a', 'b'), named('b', 'c')])).toEqual(['b'])
  expect(namedUnits([named('a', 'b'), named('c')])).toEqual(['c'])
  expect(namedUnits([named(), named('a', 'b')])).toEqual(['a', 'b'])
  expect(namedUnits([named()])).toEqual([])
})
