import { newId } from '@sanxin/kernel'
import { saveScopeNodes } from '@sanxin/store/platform/accounts'
import { readAudit } from '@sanxin/store/platform/audit'
import { openCredentials } from '@sanxin/store/platform/credentials'
import { openTestStore } from '@sanxin/testkit/builders'
import { fileDatabase } from '@sanxin/testkit/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessRoutes } from '../access/index.ts'
import { auditRoutes } from '../audit/index.ts'
import { createHttp } from '../http/index.ts'
import { createDemoAccounts, type DemoAccount, identityRoutes, openIdentity } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
const credentials = openCredentials({ identityUrl: database.urlFor('sanxin_identity') })
const identity = openIdentity({ store, credentials, secure: false })
let demoAccounts: DemoAccount[] = []
const entrance = async () => ({ district: '云汀高新区', demo: true, demoAccounts })
const app = await createHttp({
  store,
  actorOf: async (request) => (await identity.accountOf(request.cookies))?.actor,
  routes: [...identityRoutes({ identity, secure: false, entrance }), ...accessRoutes({ identity }), ...auditRoutes({ store })],
})
afterAll(async () => {
  await app.close()
  await Promise.all([store.close(), credentials.close()])
})

const [district, street, community] = [newId(), newId(), newId()]
beforeAll(async () => {
  await store.asSystem('number-areas', (tx) =>
    saveScopeNodes(tx, 'area', [
      { id: district, parentId: null, name: '云汀高新区', lft: 1, rgt: 9_999 },
      { id: street, parentId: district, name: '听澜街道', lft: 1_000, rgt: 1_999 },
      { id: community, parentId: street, name: '听澜社区', lft: 1_001, rgt: 1_001 },
    ]),
  )
  demoAccounts = await createDemoAccounts({ store, identity })
})

const demo = (role: string) => demoAccounts.find((account) => account.role === role)!
const command = (method: 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, cookie = '') =>
  app.inject({ method, url, payload, headers: { cookie, 'idempotency-key': newId() } })
async function cookieOf(role: string): Promise<string> {
  const { userName, password } = demo(role)
  const answer = await command('POST', '/api/session', { userName, password })
  return String(answer.headers['set-cookie']).split(';')[0]!
}

test('the signed-out learn where they are and nothing of anybody', async () => {
  const answer = await app.inject({ url: '/api/session' })
  expect(answer.statusCode).toBe(401)
  expect(answer.json()).toMatchObject({ code: 'identity.signed-out', district: '云汀高新区', demo: true })
  expect(answer.json().demoAccounts).toHaveLength(11)
})

test('signing in answers who one is, with no token in the body, and the cookie opens the session until sign-out', async () => {
  const { userName, password } = demo('sub-district')
  const signedIn = await command('POST', '/api/session', { userName, password })
  expect(signedIn.statusCode).toBe(200)
  const cookie = String(signedIn.headers['set-cookie'])
  expect(cookie).toMatch(/HttpOnly/i)
  const token = decodeURIComponent(cookie.split(';')[0]!.split('=')[1]!).split('.')[0]!
  expect(signedIn.body).not.toContain(token)

  const session = (await app.inject({ url: '/api/session', headers: { cookie: cookie.split(';')[0]! } })).json()
  expect(session).toMatchObject({
    account: { name: '林静姝', office: '听澜街道 · 街道（镇）' },
    roles: ['sub-district'],
    scopes: [{ areaId: street, areaName: '听澜街道', mode: 'below' }],
    demo: true,
    district: '云汀高新区',
  })
  expect(session.may).toContain('linkage.decide')
  expect(session.may).not.toContain('import.run')

  const out = await command('DELETE', '/api/session', undefined, cookie.split(';')[0])
  expect([out.statusCode, out.body]).toEqual([204, ''])
  expect((await app.inject({ url: '/api/session', headers: { cookie: cookie.split(';')[0]! } })).statusCode).toBe(401)
})

test('a wrong password and an unknown user get byte-equal refusals but for the reference', async () => {
  const refusals = []
  for (const userName of [demo('reviewer').userName, 'nobody.here']) {
    const answer = await command('POST', '/api/session', { userName, password: 'wrong wrong wrong' })
    const { reference: _, ...body } = answer.json()
    refusals.push({ status: answer.statusCode, body })
  }
  expect(refusals[0]).toEqual(refusals[1])
  expect(refusals[0]!.status).toBe(401)
})

test('signing in from another site is refused', async () => {
  const { userName, password } = demo('reviewer')
  const answer = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { userName, password },
    headers: { origin: 'https://evil.example' },
  })
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'http.foreign-origin'])
})

test('the security administrator makes an account, narrows it and shuts it out; each is recorded', async () => {
  const cookie = await cookieOf('security-administrator')
  const grant = { role: 'sub-district', tree: 'area', nodeId: street, mode: 'below' }
  const body = { userName: 'shen.zhou', name: '沈舟', office: '听澜街道', password: 'a quiet winter morning', grants: [grant] }
  const made = await command('POST', '/api/access/accounts', body, cookie)
  expect(made.statusCode).toBe(201)
  const { id } = made.json()

  const own = await command('POST', '/api/session', { userName: 'shen.zhou', password: 'a quiet winter morning' })
  const hers = String(own.headers['set-cookie']).split(';')[0]!
  expect(own.statusCode).toBe(200)
  const narrowed = await command(
    'PUT',
    `/api/access/accounts/${id}/grants`,
    { grants: [{ ...grant, role: 'community', nodeId: community, mode: 'own' }] },
    cookie,
  )
  expect(narrowed.json()).toMatchObject({ roles: ['community'] })
  expect((await app.inject({ url: '/api/session', headers: { cookie: hers } })).json().roles).toEqual(['community'])
  expect((await command('PUT', `/api/access/accounts/${id}/active`, { active: false }, cookie)).statusCode).toBe(200)
  expect((await app.inject({ url: '/api/session', headers: { cookie: hers } })).statusCode).toBe(401)

  const events = (await readAudit(store, { subject: { kind: 'account', id }, limit: 20 })).map(({ event }) => event)
  expect(events).toEqual(['access.account-disabled', 'access.grants-replaced', 'identity.signed-in', 'identity.account-created'])
})

test('nobody raises the own powers, grants the local operator, or a scope without its node', async () => {
  const cookie = await cookieOf('security-administrator')
  const accounts = (await app.inject({ url: '/api/access/accounts', headers: { cookie } })).json().items as {
    id: string
    userName: string
  }[]
  const idOf = (role: string) => accounts.find(({ userName }) => userName === demo(role).userName)!.id
  const grants = (role: string, nodeId: string | null = null, mode = 'whole') => ({ grants: [{ role, tree: 'area', nodeId, mode }] })
  const change = (id: string, body: object) => command('PUT', `/api/access/accounts/${id}/grants`, body, cookie)
  expect((await change(idOf('security-administrator'), grants('organisation-department'))).json().code).toBe('account.own-account')
  expect((await change(idOf('reviewer'), grants('local-operator'))).json().code).toBe('account.unknown-role')
  expect((await change(idOf('reviewer'), grants('reviewer', street, 'whole'))).json().code).toBe('account.scope-incomplete')
  expect((await change(newId(), grants('reviewer'))).statusCode).toBe(404)
})

test('the audit trail is its administrator’s alone, and every look at it is in it', async () => {
  for (const role of ['organisation-department', 'system-administrator', 'security-administrator']) {
    expect((await app.inject({ url: '/api/audit', headers: { cookie: await cookieOf(role) } })).statusCode, role).toBe(403)
  }
  const cookie = await cookieOf('audit-administrator')
  await app.inject({ url: '/api/audit', headers: { cookie } })
  const first = (await app.inject({ url: '/api/audit?limit=2', headers: { cookie } })).json()
  expect(first.items[0]).toMatchObject({ event: 'audit.read', outcome: 'viewed', actorName: '明察远' })
  const second = (await app.inject({ url: `/api/audit?limit=2&before=${first.next}`, headers: { cookie } })).json()
  const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(4)
  const verdict = (await command('POST', '/api/audit/verification', undefined, cookie)).json()
  expect(verdict.broken).toEqual([])
  expect(verdict.checked).toBeGreaterThan(10)
})

test('the table of who may do what is told to those who administer access', async () => {
  const table = (await app.inject({ url: '/api/access/table', headers: { cookie: await cookieOf('security-administrator') } })).json()
  expect(table.permissions['sub-district']['linkage.decide']).toBe('L2')
  expect(table.roles).toHaveLength(12)
})
