import type { ColumnMapping } from '@sanxin/contract/platform/exchange'
import { expect, it } from 'vitest'
import { columnsOf, withDraft, withoutSent } from './mapping-draft.ts'

const column = (at: number, field: string | null): ColumnMapping => ({
  column: at,
  title: `列${at}`,
  samples: [],
  field,
  confidence: 0.9,
  decidedBy: 'machine',
})

it('gives a field to the column chosen last and takes it from the one that had it', () => {
  const columns = withDraft([column(0, 'name'), column(1, 'phone'), column(2, null)], { 2: 'name' })
  expect(columns.map(({ field }) => field)).toEqual([null, 'phone', 'name'])
  expect(columns[2]).toMatchObject({ decidedBy: 'person', confidence: 1 })
})
it('keeps what was changed again while the first change was on its way', () => {
  const sent = columnsOf({ 0: 'name', 1: null })
  expect(sent).toEqual([
    { column: 0, field: 'name' },
    { column: 1, field: null },
  ])
  expect(withoutSent({ 0: 'name', 1: 'phone' }, sent)).toEqual({ 1: 'phone' })
})
