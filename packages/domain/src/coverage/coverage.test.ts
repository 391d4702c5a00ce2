import { expect, test } from 'vitest'
import { coverages, coveredBy, dueOf, organisationCoverages } from './index.ts'

test('three full members are due a branch, one or two a joint one, none an instructor', () => {
  expect([0, 1, 2, 3, 40].map(dueOf)).toEqual(['instructor', 'joint', 'joint', 'single', 'single'])
})

test('a unit covered in several ways counts once, in the order of the field', () => {
  for (const [i, first] of organisationCoverages.entries())
    for (const second of organisationCoverages.slice(i)) expect(coveredBy([second, first], true)).toBe(first)
})

test('an instructor counts only where no organisation does, and floating members cover no unit', () => {
  expect(coveredBy([], true)).toBe('instructor')
  expect(coveredBy(['floating_member'], false)).toBeNull()
  expect(coveredBy([], false)).toBeNull()
  expect(coverages.at(-1)).toBe('instructor')
})
