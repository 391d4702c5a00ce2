import { OrganisationQuery } from '@sanxin/contract/organisation'
import { expect, it } from 'vitest'
import { instructorConditionKeys, organisationConditionKeys } from './organisation-specs.ts'
import { formationNames, kindNames, termNames } from './organisation-words.ts'

it('asks only for what the contract knows', () => {
  const known = Object.keys(OrganisationQuery.properties)
  for (const { key } of [...organisationConditionKeys, ...instructorConditionKeys]) expect(known).toContain(key)
})
it('has Chinese and English words for every kind, formation and term', () => {
  for (const table of [kindNames, formationNames, termNames]) {
    for (const words of Object.values(table)) {
      expect(words.zh).toMatch(/\p{Script=Han}/u)
      expect(words.en).not.toMatch(/\p{Script=Han}/u)
    }
  }
})
