import { expect, it } from 'vitest'
import { denominatorFilters } from './denominator.ts'

it('is what counted and missing records have in common', () => {
  const opens = { base: 'enterprise', due: 'organisation', covered: 'yes', street: 's' } as const
  expect(denominatorFilters({ opens, opensRest: { ...opens, covered: 'no' } })).toEqual({
    base: 'enterprise',
    due: 'organisation',
    street: 's',
  })
})
it('is the counted ones without their coverage where the missing have no list', () => {
  expect(denominatorFilters({ opens: { base: 'enterprise', due: 'single', coveredBy: 'single' }, opensRest: null })).toEqual({
    base: 'enterprise',
    due: 'single',
  })
})
