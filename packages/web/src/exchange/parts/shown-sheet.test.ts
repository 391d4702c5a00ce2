import { expect, it } from 'vitest'
import { sampleSheet } from './sample-batch.ts'
import { shownSheet } from './shown-sheet.ts'

it('shows the sheet asked for, else the largest roster, else whatever there is', () => {
  const note = sampleSheet({ sheet: '说明', kind: null, dataRows: 900 })
  const small = sampleSheet({ sheet: '一', dataRows: 3 })
  const large = sampleSheet({ sheet: '二', dataRows: 80 })
  expect(shownSheet({ sheets: [note, small, large] }, '一')?.sheet).toBe('一')
  expect(shownSheet({ sheets: [note, small, large] }, undefined)?.sheet).toBe('二')
  expect(shownSheet({ sheets: [note] }, '没有')?.sheet).toBe('说明')
  expect(shownSheet({ sheets: [] }, undefined)).toBeUndefined()
})
