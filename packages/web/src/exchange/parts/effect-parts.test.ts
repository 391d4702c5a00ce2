import { describe, expect, it } from 'vitest'
import { countOf, isNothing, refusingFiles } from './effect-parts.ts'
import { sampleEffect, sampleFile } from './sample-batch.ts'

const counts = { created: 312, updated: 1089, unchanged: 286, conflicting: 48 }
const effect = sampleEffect({
  units: counts,
  fields: [
    {
      entity: 'unit',
      field: 'address',
      name: { zh: '住所', en: 'Address' },
      changes: 412,
      example: { was: '甲路1号', becomes: '乙路2号', record: '翔佳' },
    },
  ],
  conflicts: [{ field: 'address', name: { zh: '住所', en: 'Address' }, records: 19 }],
})

describe('countOf', () => {
  it('finds the number that was pressed', () => {
    expect(countOf(effect, 'unit', 'created')).toBe(312)
    expect(countOf(effect, 'unit', 'updated', 'address')).toBe(412)
    expect(countOf(effect, 'unit', 'conflicting', 'address')).toBe(19)
    expect(countOf(effect, 'person', 'updated', 'address')).toBe(0)
  })
})
it('lists only files that refuse rows, the most first', () => {
  const files = [sampleFile({ name: 'a', refused: 2 }), sampleFile({ name: 'b', refused: 0 }), sampleFile({ name: 'c', refused: 9 })]
  expect(refusingFiles([...files, sampleFile({ name: 'd', refused: 5, state: 'set-aside' })]).map(({ file }) => file.name)).toEqual([
    'c',
    'a',
  ])
})
it('knows an effect without any record', () => {
  expect(isNothing(counts)).toBe(false)
  expect(isNothing(sampleEffect().people)).toBe(true)
})
