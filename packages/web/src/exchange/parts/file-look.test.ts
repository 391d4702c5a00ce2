import { expect, it } from 'vitest'
import { fileLook, needsPerson } from './file-look.ts'
import { sampleFile, sampleSheet } from './sample-batch.ts'

it('says how many rows a file has, or what it needs', () => {
  expect(fileLook(sampleFile({ read: 28114 }))).toMatchObject({ text: { zh: '{count} 行' }, facts: { count: '28,114' } })
  expect(needsPerson(sampleFile({}))).toBe(false)
  const column = { column: 0, title: '登记状态', samples: ['存续'], field: 'status', confidence: 0.8, decidedBy: 'machine' as const }
  const doubtful = sampleFile({
    sheets: [sampleSheet({ columns: [column] }), sampleSheet({ columns: [{ ...column, decidedBy: 'person' }] })],
  })
  expect(fileLook(doubtful)).toMatchObject({ tone: 'amber', facts: { count: 1 } })
  expect(fileLook(doubtful, false).tone).toBeUndefined()
  expect(['refused', 'unrecognised', 'staging'].map((state) => needsPerson(sampleFile({ state: state as 'refused' })))).toEqual([
    true,
    true,
    false,
  ])
})
it('does not count columns of a sheet that is not read', () => {
  const column = { column: 0, title: '合计', samples: ['3'], field: 'count', confidence: 0.2, decidedBy: 'machine' as const }
  expect(needsPerson(sampleFile({ sheets: [sampleSheet({ kind: null, columns: [column] })] }))).toBe(false)
})
