import { expect, it } from 'vitest'
import { personConditionKeys } from './person-specs.ts'
import { personViewOf, personViews } from './person-views.ts'

it('finds each view by its own conditions', () => {
  for (const view of personViews) expect(personViewOf({ ...view.filters }).key).toBe(view.key)
  expect(personViewOf({ street: 's' }).key).toBe('all')
})
it('asks nothing about membership for readers who may not know it', () => {
  const keys = personConditionKeys(false).map(({ key }) => key)
  expect(keys).toEqual(['employment', 'street', 'unit'])
  for (const view of personViews.filter(({ ofMembers }) => !ofMembers))
    for (const key of Object.keys(view.filters)) expect(keys).toContain(key)
})
