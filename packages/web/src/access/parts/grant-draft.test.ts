import { expect, it } from 'vitest'
import { asGrants, grantFault, reaching, wholeDistrict } from './grant-draft.ts'

const exclusive = ['system-administrator', 'security-administrator', 'audit-administrator']

it('a reach below the district needs a place', () => {
  const whole = wholeDistrict('reviewer')
  expect(reaching(whole, 'below', 'street-1')).toEqual({ role: 'reviewer', mode: 'below', nodeId: 'street-1' })
  expect(reaching({ ...whole, mode: 'own', nodeId: 'x' }, 'whole', 'street-1').nodeId).toBeNull()
  expect(grantFault([reaching(whole, 'below', undefined)], exclusive)).toBe('no-place')
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
