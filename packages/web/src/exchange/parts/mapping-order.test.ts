import type { ColumnMapping, RosterKindInfo } from '@sanxin/contract/platform/exchange'
import { describe, expect, it } from 'vitest'
import { columnsForKind, inOrderOfDoubt, lackingNames, lookOf, unsureColumns } from './mapping-order.ts'
import { sampleSheet } from './sample-batch.ts'

let next = 0
const column = (title: string, told: Partial<ColumnMapping> = {}): ColumnMapping => ({
  column: next++,
  title,
  samples: ['甲'],
  field: title,
  confidence: 0.99,
  decidedBy: 'machine',
  ...told,
})

const units: RosterKindInfo = {
  code: 'units',
  name: { zh: '单位', en: 'Units' },
  sign: '市',
  fields: [
    { code: 'name', name: { zh: '单位名称', en: 'Name' }, needed: true },
    { code: 'creditCode', name: { zh: '信用代码', en: 'Credit code' }, needed: true },
    { code: 'phone', name: { zh: '电话', en: 'Phone' }, needed: false },
  ],
}

describe('the order of columns', () => {
  it('puts the doubtful first, then those without a field, and what a person settled is settled', () => {
    const columns = [
      column('name'),
      column('remark', { field: null, confidence: 0 }),
      column('state', { confidence: 0.81 }),
      column('ordinal', { field: null, decidedBy: 'person', confidence: 1 }),
      column('phone', { confidence: 0.4, decidedBy: 'person' }),
    ]
    expect(inOrderOfDoubt(columns).map(({ title }) => title)).toEqual(['state', 'remark', 'name', 'phone', 'ordinal'])
    expect(unsureColumns(sampleSheet({ columns }))).toBe(1)
  })
  it('leaves an empty column without a field alone', () => {
    expect(lookOf(column('', { field: null, samples: ['', ' '] }))).toBe('left-out')
  })
})

describe('a kind of roster', () => {
  it('lacks whom a row is about only when no naming field is mapped', () => {
    expect(lackingNames([column('phone')], units).map(({ zh }) => zh)).toEqual(['单位名称', '信用代码'])
    expect(lackingNames([column('creditCode')], units)).toEqual([])
    expect(lackingNames([column('phone')], undefined)).toEqual([])
  })
  it('lets go of the fields that another kind does not know', () => {
    const known = column('name')
    const unknown = column('joinedOn')
    expect(columnsForKind([known, unknown], units)).toEqual([{ column: unknown.column, field: null }])
  })
})
