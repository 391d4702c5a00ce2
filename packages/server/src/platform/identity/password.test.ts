import { expect, test } from 'vitest'
import { network } from './identity.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { requireGoodPassword } from './password-rule.ts'
import { readSessionCookie } from './session-cookie.ts'

test('a hash is argon2id at 19 MiB and two passes, salted, and opens for its password only', async () => {
  const [one, two] = await Promise.all([hashPassword('correct horse battery'), hashPassword('correct horse battery')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(two)
  expect(await verifyPassword(one, 'correct horse battery')).toBe(true)
  expect(await verifyPassword(one, 'correct horse batterz')).toBe(false)
  expect(await verifyPassword('$2b$10$abcdefghijklmnopqrstuv', 'correct horse battery')).toBe(false)
})

test('short, common and monotonous passwords and those with the user name are refused, others are not', () => {
  for (const password of ['short', 'password1234', 'admin1234567', 'aaaaaaaaaaaa', 'xxlin.jingyi!!', 'dangjian20261']) {
    expect(() => requireGoodPassword(password, 'lin.jingyi'), password).toThrow(/password-too-common/)
  }
  for (const password of ['a quiet winter morning', '清溪街道的早晨有雾气弥漫着', 'Tr0ub4dor&3xyz'])
    expect(() => requireGoodPassword(password, 'lin.jingyi')).not.toThrow()
})

test('a cookie opens with our signature only', () => {
  expect(readSessionCookie('token.c2lnbmF0dXJl', 'secret')).toBeUndefined()
  expect(readSessionCookie('token', 'secret')).toBeUndefined()
  expect(readSessionCookie(undefined, 'secret')).toBeUndefined()
})

test('addresses of one IPv6 network count as one', () => {
  expect(network('2001:db8:1:2:3:4:5:6')).toBe(network('2001:db8:1:2::9'))
  expect(network('2001:db8:1:3::9')).not.toBe(network('2001:db8:1:2::9'))
  expect(network('::ffff:10.0.0.7')).toBe('10.0.0.7')
  expect(network('::1')).toBe('0:0:0:0')
})
