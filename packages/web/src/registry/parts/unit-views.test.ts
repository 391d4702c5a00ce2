import { expect, it } from 'vitest'
import { unitViews, viewOf } from './unit-views.ts'

it('finds each view by its own conditions', () => {
  for (const view of unitViews) expect(viewOf({ ...view.filters }).key).toBe(view.key)
})
it('keeps the view while further conditions narrow it', () => {
  expect(viewOf({ base: 'enterprise', due: 'organisation', covered: 'no', street: 's1' }).key).toBe('due-not-built')
})
it('falls back to all units when a condition of the view goes', () => {
  expect(viewOf({ due: 'organisation', covered: 'no' }).key).toBe('all')
})
