import { expect, it } from 'vitest'
import { asGrants, type GrantDraft, grantFault, reaching, withoutPlace } from './grant-draft.ts'

const wholeDistrict = (role: string): GrantDraft => ({ role, mode: 'whole', nodeId: null })
const exclusive = ['system-administrator', 'security-administrator', 'audit-administrator']

it('a reach below the district needs a place', () => {
  const whole = wholeDistrict('reviewer')
  expect(reaching({ ...whole, mode: 'own', nodeId: 'x' }, 'below')).toEqual({ role: 'reviewer', mode: 'below', nodeId: 'x' })
  expect(reaching({ ...whole, mode: 'own', nodeId: 'x' }, 'whole').nodeId).toBeNull()
  expect(grantFault([reaching(whole, 'below')], exclusive)).toBe('no-place')
  expect(grantFault([withoutPlace('community')], exclusive)).toBe('no-place')
})
it('nobody without a role, none twice, and no two administrators in one', () => {
  expect(grantFault([], exclusive)).toBe('none')
  expect(grantFault([wholeDistrict('reviewer'), wholeDistrict('reviewer')], exclusive)).toBe('twice')
  expect(grantFault([wholeDistrict('system-administrator'), wholeDistrict('audit-administrator')], exclusive)).toBe('exclusive')
  expect(grantFault([wholeDistrict('reviewer'), { role: 'reviewer', mode: 'below', nodeId: 's' }], exclusive)).toBeUndefined()
})
it('writes the tree that the server asks for', () => {
  expect(asGrants([wholeDistrict('reviewer')])).toEqual([{ role: 'reviewer', mode: 'whole', nodeId: null, tree: 'area' }])
})
