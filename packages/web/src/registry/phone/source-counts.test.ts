import { expect, it } from 'vitest'
import { sourceCounts } from './source-counts.ts'

it('counts rows, and each source once', () => {
  expect(sourceCounts([{ source: 'market' }, { source: 'insurance' }, { source: 'market' }])).toEqual({ rows: 3, sources: 2 })
  expect(sourceCounts([])).toEqual({ rows: 0, sources: 0 })
})
