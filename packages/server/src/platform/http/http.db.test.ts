import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { shape } from '@sanxin/contract/platform/shape'
import type { Actor } from '@sanxin/domain/platform/access'
import { newId } from '@sanxin/kernel'
import { readAudit } from '@sanxin/store/platform/audit'
import { aDistrictActor, anActor, aScope, openTestStore } from '@sanxin/testkit/builders'
import { fileDatabase } from '@sanxin/testkit/database'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { afterAll, expect, test } from 'vitest'
import { commandRoute, createHttp, downloadRoute, type Fault, openRoute, type Route, readRoute, routeTable, uploadRoute } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
const folder = mkdtempSync(join(tmpdir(), 'sanxin-web-'))
const web = join(folder, 'web')
mkdirSync(join(web, 'assets'), { recursive: true })
for (const hidden of [join(folder, 'secret.txt'), join(web, '.env')]) writeFileSync(hidden, 'planted')
writeFileSync(join(web, 'index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__" /><div id="root"></div>')
writeFileSync(join(web, 'phone.html'), '<html data-phone></html>')
writeFileSync(join(web, 'assets', 'main-abc123.js'), 'export {}')

let changes = 0
const discarded: number[] = []
const Thing = shape({ count: Type.Integer(), note: Type.Optional(Type.String()) })
const routes: Route[] = [
  readRoute({
    url: '/api/probe/things',
    contract: {
      query: shape({ limit: Type.Optional(Type.Integer({ maximum: 10 })), kind: Type.Optional(Type.Array(Type.String())) }),
      answer: Type.Unknown(),
    },
    action: 'registry.read',
    surface: 'list',
    handle: async ({ tx, query, language }) => {
      const { rows } = await sql<{ actor: string }>`select current_setting('app.actor') as actor`.execute(tx)
      return { actor: rows[0]!.actor, query, language }
    },
  }),
  commandRoute({
    method: 'POST',
    url: '/api/probe/things/:id',
    contract: { params: shape({ id: Type.String() }), body: Thing, answer: Thing },
    action: 'registry.override',
    surface: 'command',
    status: 201,
    handle: async ({ body }) => {
      changes++
      return { count: body.count + changes }
    },
  }),
  commandRoute({
    method: 'DELETE',
    url: '/api/probe/things',
    contract: {},
    action: 'registry.read',
    surface: 'command',
    handle: async () => 'not told',
  }),
  uploadRoute({
    url: '/api/probe/files',
    contract: { answer: shape({ bytes: Type.Integer() }) },
    action: 'import.run',
    surface: 'upload',
    limitBytes: 100_000,
    receive: async (_asked, stream) => (await text(stream)).length,
    contentOf: String,
    discard: async (bytes) => void discarded.push(bytes),
    handle: async (_asked, bytes) => ({ bytes }),
  }),
  downloadRoute({
    url: '/api/probe/files',
    contract: {},
    action: 'registry.read',
    surface: 'download',
    handle: async () => ({ name: '退回行 2026.xlsx', type: 'application/octet-stream', content: Buffer.from('PK') }),
  }),
  readRoute({
    url: '/api/probe/fault',
    contract: { answer: Thing },
    action: 'registry.read',
    surface: 'item',
    handle: ({ tx }) => sql`select * from registry.no_such_table_with_secret`.execute(tx) as never,
  }),
  readRoute({
    url: '/api/probe/lie',
    contract: { answer: Thing },
    action: 'registry.read',
    surface: 'item',
    handle: async () => ({ count: 1, secret: 2 }) as never,
  }),
  openRoute({
    method: 'GET',
    url: '/api/probe/address',
    contract: {},
    why: 'for the test',
    surface: 'session',
    handle: async ({ ip }) => ({ ip }),
  }),
]

let actor: Actor | undefined = aDistrictActor()
const faults: Fault[] = []
const open = (more: object = {}) =>
  createHttp({ store, routes, actorOf: async () => actor, web, onFault: (fault) => faults.push(fault), ...more })
const app = await open()
afterAll(async () => {
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true })
})
const as = (someone: Actor | undefined) => {
  actor = someone
}
const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    headers: { 'content-type': 'application/json', 'idempotency-key': newId(), ...headers },
  })

test('a reader acts as himself; text in the query is read, lists of one too, the unknown is refused', async () => {
  as(aDistrictActor())
  const answer = await app.inject({ url: '/api/probe/things?limit=5&kind=a', headers: { 'accept-language': 'en' } })
  expect(answer.json()).toEqual({ actor: actor!.accountId, query: { limit: 5, kind: ['a'] }, language: 'en' })
  for (const query of ['limit=11', 'limit=x', 'other=1']) {
    const refused = await app.inject({ url: `/api/probe/things?${query}` })
    expect(refused.statusCode, query).toBe(422)
    expect(refused.json(), query).toMatchObject({ code: 'http.invalid-request', facts: { part: 'query' } })
  }
})

test('without a session every route with an action answers 401, also before its body is looked at', async () => {
  as(undefined)
  for (const { method, url, action } of routes) {
    if (action === 'open') continue
    const answer = await app.inject({
      method,
      url: url.replace(':id', '1'),
      payload: method === 'GET' ? undefined : '{broken',
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.statusCode, `${method} ${url}`).toBe(401)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.json().code).toBe('identity.signed-out')
  }
  as(aDistrictActor())
})

test('what the role does not permit is 403 in the reader’s language, and recorded', async () => {
  as(anActor({ scopes: [aScope({ role: 'instructor' })] }))
  const answer = await post('/api/probe/things/1', { count: 1 }, { 'accept-language': 'en' })
  expect(answer.statusCode).toBe(403)
  expect(answer.json()).toMatchObject({ code: 'access.not-permitted', title: expect.stringMatching(/^Your roles/) })
  const [entry] = await readAudit(store, { event: 'access.refused', limit: 1 })
  expect(entry).toMatchObject({ actor: actor!.accountId, outcome: 'refused', facts: { route: '/api/probe/things/:id', method: 'POST' } })
  as(aDistrictActor())
})

test('a command needs its key, is done once, and tells a repetition', async () => {
  const missing = await post('/api/probe/things/1', { count: 1 }, { 'idempotency-key': 'no uuid' })
  expect([missing.statusCode, missing.json().code]).toEqual([422, 'command.key-missing'])
  const key = newId()
  const before = changes
  const first = await post('/api/probe/things/1', { count: 1 }, { 'idempotency-key': key })
  const again = await post('/api/probe/things/1', { count: 1 }, { 'idempotency-key': key.toUpperCase() })
  expect([first.statusCode, again.statusCode]).toEqual([201, 201])
  expect(again.json()).toEqual(first.json())
  expect(again.headers['idempotency-replayed']).toBe('true')
  expect(changes).toBe(before + 1)
  const other = await post('/api/probe/things/2', { count: 1 }, { 'idempotency-key': key })
  expect([other.statusCode, other.json().code]).toEqual([422, 'command.key-reused'])
})

test('a command without an answer in its contract tells nothing', async () => {
  const answer = await app.inject({ method: 'DELETE', url: '/api/probe/things', headers: { 'idempotency-key': newId() } })
  expect([answer.statusCode, answer.body]).toEqual([204, ''])
})

test('bodies are taken literally', async () => {
  for (const body of ['{"count":"7"}', '{"count":true}', '{"count":null}', '{"count":1,"more":2}', '{}', '[]', '7', '""', 'null']) {
    const answer = await post('/api/probe/things/1', body)
    expect([answer.statusCode, answer.json().code], body).toEqual([422, 'http.invalid-request'])
  }
  for (const body of ['{"count":1', '{"__proto__":{"x":1},"count":1}', '{"constructor":{"prototype":{}},"count":1}']) {
    const answer = await post('/api/probe/things/1', body)
    expect([answer.statusCode, answer.json().code], body).toEqual([400, 'http.malformed'])
  }
})

test('text that no database can keep is refused wherever it stands', async () => {
  for (const note of ['a\\u0000b', '\\ud800', '\\udc00\\ud800']) {
    const answer = await post('/api/probe/things/1', `{"count":1,"note":"${note}"}`)
    expect([answer.statusCode, answer.json().facts], note).toEqual([422, expect.objectContaining({ part: 'body', where: '/note' })])
  }
  const asked = await app.inject({ url: '/api/probe/things?kind=a%00' })
  expect([asked.statusCode, asked.json().code]).toEqual([422, 'http.invalid-request'])
  expect((await post('/api/probe/things/1', { count: 1, note: '𠮷 🏢' })).statusCode).toBe(201)
})

test('only JSON is read, under whatever name something else comes', async () => {
  for (const type of [
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/octet-stream',
    ' application/jsonx',
    'application/json\ta',
    '',
  ]) {
    const answer = await post('/api/probe/things/1', { count: 1 }, { 'content-type': type })
    expect([400, 415, 422], type).toContain(answer.statusCode)
    expect(answer.json().code, type).not.toBe(undefined)
  }
  expect((await post('/api/probe/things/1', { count: 1 }, { 'content-type': 'application/json; charset=utf-8' })).statusCode).toBe(201)
})

test('every change from another site is refused, whoever asks', async () => {
  for (const { method, url } of routes.filter((route) => route.method !== 'GET')) {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://localhost:80' },
      { origin: 'http://localhost:81' },
    ]) {
      const answer = await app.inject({ method, url, headers: { 'idempotency-key': newId(), ...headers } })
      expect([answer.statusCode, answer.json().code], JSON.stringify(headers)).toEqual([403, 'http.foreign-origin'])
    }
  }
  expect(
    (await post('/api/probe/things/1', { count: 1 }, { origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin' })).statusCode,
  ).toBe(201)
})

test('a fault tells a reference and nothing else', async () => {
  const answer = await app.inject({ url: '/api/probe/fault' })
  expect(answer.statusCode).toBe(500)
  expect(answer.body).not.toMatch(/secret|relation|select/)
  expect(answer.json().facts.reference).toBe(answer.json().reference)
  expect(faults.at(-1)).toMatchObject({ reference: answer.json().reference, route: '/api/probe/fault', error: expect.any(Error) })
})

test('an answer that does not fit its contract never leaves as it is', async () => {
  expect((await app.inject({ url: '/api/probe/lie' })).statusCode).toBe(500)
  const lenient = await open({ strictAnswers: false })
  const answer = await lenient.inject({ url: '/api/probe/lie' })
  expect([answer.statusCode, answer.json()]).toEqual([200, { count: 1 }])
  await lenient.close()
})

test('uploads are streams up to the limit of their route, counted as they arrive', async () => {
  const send = (payload: Buffer, type = 'application/octet-stream') =>
    app.inject({ method: 'POST', url: '/api/probe/files', payload, headers: { 'content-type': type, 'idempotency-key': newId() } })
  expect((await send(Buffer.alloc(100_000, 'a'))).json()).toEqual({ bytes: 100_000 })
  expect((await send(Buffer.alloc(100_001, 'a'))).statusCode).toBe(413)
  expect((await send(Buffer.from('{}'), 'application/json')).statusCode).toBe(415)

  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.addresses()[0] as { port: number }
  const lying = new ReadableStream({
    start(controller) {
      for (let i = 0; i < 3; i++) controller.enqueue(Buffer.alloc(50_000))
      controller.close()
    },
  })
  const answer = await fetch(`http://127.0.0.1:${port}/api/probe/files`, {
    method: 'POST',
    body: lying,
    duplex: 'half',
    headers: { 'content-type': 'application/octet-stream', 'idempotency-key': newId() },
  } as RequestInit)
  expect(answer.status).toBe(413)
})

test('another file under the same key is not taken for the first one', async () => {
  const key = newId()
  const send = (payload: string) =>
    app.inject({
      method: 'POST',
      url: '/api/probe/files',
      payload: Buffer.from(payload),
      headers: { 'content-type': 'application/octet-stream', 'idempotency-key': key },
    })
  expect((await send('one')).json()).toEqual({ bytes: 3 })
  const again = await send('one')
  expect([again.json(), again.headers['idempotency-replayed']]).toEqual([{ bytes: 3 }, 'true'])
  const other = await send('another')
  expect([other.statusCode, other.json().code]).toEqual([422, 'command.key-reused'])
  expect(discarded).toEqual([3, 7])
})

test('too large, too long and unknown are told as such', async () => {
  expect((await post('/api/probe/things/1', JSON.stringify({ count: 1, note: 'x'.repeat(1_100_000) }))).statusCode).toBe(413)
  expect((await app.inject({ url: `/api/probe/things?kind=${'x'.repeat(2_100)}` })).statusCode).toBe(414)
  const unknown = await app.inject({ url: '/api/nothing' })
  expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'http.unknown-address'])
})

test('a download cannot become a page, and its name survives in any script', async () => {
  const { headers, body } = await app.inject({ url: '/api/probe/files' })
  expect(body).toBe('PK')
  expect(headers['content-disposition']).toBe(
    `attachment; filename="____2026.xlsx"; filename*=UTF-8''${encodeURIComponent('退回行 2026.xlsx')}`,
  )
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  })
})

test('headers follow the profile of the page', async () => {
  const api = (await app.inject({ url: '/api/probe/things' })).headers
  expect(api).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  })
  expect(api['strict-transport-security']).toBeUndefined()
  const secure = await open({ secure: true })
  expect((await secure.inject({ url: '/api/probe/things' })).headers['strict-transport-security']).toMatch(/max-age=31536000/)
  await secure.close()
})

test('the desk page comes with a fresh nonce at every address of the desk, files keep their own kind', async () => {
  const nonces = new Set<string>()
  for (const url of ['/', '/units', '/units/0190', '/index.html']) {
    const page = await app.inject({ url })
    const nonce = /'nonce-([^']+)'/.exec(String(page.headers['content-security-policy']))?.[1]
    expect(page.body, url).toContain(`content="${nonce}"`)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
    nonces.add(nonce!)
  }
  expect(nonces.size).toBe(4)
  const script = await app.inject({ url: '/assets/main-abc123.js' })
  expect([script.statusCode, script.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  expect(script.headers['content-type']).toMatch(/javascript/)
  expect((await app.inject({ url: '/assets/none.js' })).statusCode).toBe(404)
  for (const url of ['/../secret.txt', '/assets/../../secret.txt', '/assets/%2e%2e/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/.env']) {
    expect((await app.inject({ url })).body, url).not.toContain('planted')
  }
})

test('addresses of the phone get the phone page, without a nonce and with its own policy', async () => {
  for (const url of ['/phone', '/phone?from=desk', '/phone/units/0190']) {
    const { body, headers } = await app.inject({ url })
    expect(body, url).toContain('data-phone')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/style-src 'self';.*media-src 'self' blob:/)
    expect(policy).not.toContain('nonce')
  }
  for (const url of ['/phones', '/units?next=/phone']) expect((await app.inject({ url })).body, url).toContain('content="')
})

test('X-Forwarded-For means nothing unless a listed proxy says it', async () => {
  const forged = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example' }
  expect((await app.inject({ url: '/api/probe/address', headers: forged })).json()).toEqual({ ip: '127.0.0.1' })
  const behind = await open({ proxies: ['127.0.0.1'] })
  expect((await behind.inject({ url: '/api/probe/address', headers: forged })).json()).toEqual({ ip: '203.0.113.9' })
  expect((await behind.inject({ url: '/api/probe/address', headers: forged, remoteAddress: '10.0.0.5' })).json()).toEqual({
    ip: '10.0.0.5',
  })
  await behind.close()
})

test('the description lists every route with its action', async () => {
  const document = (await app.inject({ url: '/api/openapi.json' })).json()
  expect(document.openapi).toBe('3.1.0')
  for (const { method, url, action } of routes) {
    const operation = document.paths[url.replace(':id', '{id}')]?.[method.toLowerCase()]
    expect(operation?.['x-action'], `${method} ${url}`).toBe(action)
  }
  expect(document.paths['/api/probe/things'].get.parameters.every((each: { required?: boolean }) => !each.required)).toBe(true)
})

test('a route without an access entry does not start', async () => {
  const [first] = routes
  expect(() => routeTable([{ ...first!, action: 'registry.anything' as never }])).toThrow(/access entry/)
  expect(() => routeTable([{ ...first!, action: 'open' }])).toThrow(/access entry/)
  expect(() => routeTable([first!, first!])).toThrow(/twice/)
  expect(() => routeTable([{ ...first!, url: '/probe' }])).toThrow(/under \/api/)
  expect(() => routeTable([{ ...first!, url: '/api/probe/:missing' }])).toThrow(/does not describe/)
  const bare = await open()
  expect(() => bare.get('/api/hidden', async () => 1)).toThrow(/no entry in the route table/)
  await bare.close()
})
