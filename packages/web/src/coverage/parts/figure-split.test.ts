import type { Figure } from '@sanxin/contract/coverage'
import { expect, it } from 'vitest'
import { groupFigures } from './figure-split.ts'

const figure = (code: string, denominator: number | null): Figure => ({
  code,
  name: { zh: code, en: code },
  rule: { zh: '', en: '' },
  numerator: 1,
  denominator,
  rate: null,
  opens: {},
  opensRest: null,
})

it('loses no figure and shows none twice', () => {
  const all = ['base', 'work-coverage', 'instructors', 'joint-set-up', 'single-set-up', 'covered-joint'].map((code) =>
    figure(code, code === 'base' || code.startsWith('covered-') ? null : 10),
  )
  const { base, due, rates, ways } = groupFigures(all)
  expect(base?.code).toBe('base')
  expect(due.map(({ code }) => code)).toEqual(['single-set-up', 'joint-set-up', 'instructors'])
  expect([base!, ...due, ...rates, ...ways]).toHaveLength(all.length)
})
