import { expect, it } from 'vitest'
import { sessionReadsMembers } from './reads-members.ts'

it('follows the table of who may do what, and trusts no unknown role', () => {
  expect(sessionReadsMembers({ roles: ['organisation-department'] })).toBe(true)
  expect(sessionReadsMembers({ roles: ['security-administrator'] })).toBe(false)
  expect(sessionReadsMembers({ roles: ['emperor'] })).toBe(false)
})
