import { setActive } from '@sanxin/store/platform/accounts'
import { readAudit } from '@sanxin/store/platform/audit'
import { openCredentials } from '@sanxin/store/platform/credentials'
import { aDistrictActor, openTestStore, propertyRuns } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createDemoAccounts, listDemoAccounts, openIdentity } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
const credentials = openCredentials({ identityUrl: database.urlFor('sanxin_identity') })
const identity = openIdentity({ store, credentials, secure: false })
afterAll(() => Promise.all([store.close(), credentials.close()]))

const admin = aDistrictActor('security-administrator')
const password = 'a quiet winter morning'
const whole = [{ role: 'organisation-department', tree: 'area', nodeId: null, mode: 'whole' }] as const
const sql = (text: string, values: unknown[] = []) => withConnection(database.superuserUrl, (client) => client.query(text, values))
const create = (userName: string, chosen = password) =>
  store.inRequest(admin, (tx) =>
    identity.createAccount(tx, { userName, name: '林一苇', office: '组织部', password: chosen, grants: whole }),
  )
const signIn = (userName: string, tried = password, address = '10.0.0.1') => identity.signIn({ userName, password: tried, address })
const cookiesOf = (setCookie: string) => {
  const [pair] = setCookie.split(';')
  return { 'sanxin.session': decodeURIComponent(pair!.slice(pair!.indexOf('=') + 1)) }
}
beforeEach(() => sql('delete from credential.attempt'))

test('a right password opens a session whose signed cookie leads to the account', async () => {
  const id = await create('lin.yiwei')
  const { account, setCookie } = await signIn('Lin.Yiwei')
  expect(account.actor).toMatchObject({ accountId: id, roles: ['organisation-department'], scopes: [{ mode: 'whole' }] })
  expect(setCookie).toMatch(/^sanxin\.session=/)
  expect(setCookie.toLowerCase()).toMatch(/httponly/)
  expect(setCookie.toLowerCase()).toMatch(/samesite=lax/)
  const cookies = cookiesOf(setCookie)
  expect(await identity.accountOf(cookies)).toMatchObject({ userName: 'lin.yiwei' })
  const [token] = cookies['sanxin.session'].split('.')
  expect(await identity.accountOf({ 'sanxin.session': token })).toBeUndefined()
  expect(await identity.accountOf({ 'sanxin.session': `${token}.AAAA` })).toBeUndefined()
  await identity.signOut(cookies)
  expect(await identity.accountOf(cookies)).toBeUndefined()
  const events = (await readAudit(store, { limit: 10 })).map(({ event }) => event)
  expect(events).toEqual(expect.arrayContaining(['identity.account-created', 'identity.signed-in', 'identity.signed-out']))
})

test('the password is kept as argon2id, and nowhere as it is', async () => {
  const { rows } = await sql('select password from credential.password')
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.password).toMatch(/^\$argon2id\$/)
})

test('unknown user, wrong password and disabled account get the same refusal in about the same time', async () => {
  const id = await create('off.duty')
  await store.inRequest(admin, (tx) => setActive(tx, id, false))
  const times: number[] = []
  for (const [userName, tried] of [
    ['lin.yiwei', 'wrong wrong wrong'],
    ['nobody.here', password],
    ['off.duty', password],
  ] as const) {
    const began = performance.now()
    await expect(signIn(userName, tried)).rejects.toMatchObject({ code: 'identity.sign-in-refused', facts: {} })
    times.push(performance.now() - began)
  }
  expect(Math.max(...times) / Math.min(...times)).toBeLessThan(5)
})

test('after five failures the account waits, twice as long each time, and a right password does not open it early', async () => {
  for (let i = 0; i < 5; i++)
    await expect(signIn('lin.yiwei', `wrong ${i} wrong wrong`)).rejects.toMatchObject({ code: 'identity.sign-in-refused' })
  await expect(signIn('lin.yiwei')).rejects.toMatchObject({ code: 'identity.sign-in-blocked', facts: { seconds: 60 } })
  const later = () => sql(`update credential.attempt set blocked_until = now() where blocked_until is not null`)
  await later()
  await expect(signIn('lin.yiwei', 'wrong once more')).rejects.toMatchObject({ code: 'identity.sign-in-refused' })
  await expect(signIn('lin.yiwei')).rejects.toMatchObject({ facts: { seconds: 120 } })
  await later()
  await expect(signIn('lin.yiwei')).resolves.toBeDefined()
  await expect(signIn('lin.yiwei', 'wrong, but the count began anew')).rejects.toMatchObject({ code: 'identity.sign-in-refused' })
})

test('guesses made together are counted one by one', async () => {
  const guesses = Math.min(40, propertyRuns(20))
  const answers = await Promise.allSettled(Array.from({ length: guesses }, (_, i) => signIn('lin.yiwei', `wrong ${i} wrong wrong`)))
  const judged = answers.filter((each) => each.status === 'rejected' && each.reason.code === 'identity.sign-in-refused')
  expect(judged).toHaveLength(5)
})

test('one address may try sixty times a minute, whoever it says it is', async () => {
  for (let i = 0; i < 2; i++)
    await expect(signIn(`somebody.${i}`, 'wrong wrong wrong', '10.9.9.9')).rejects.toMatchObject({ kind: 'unauthenticated' })
  await sql(`update credential.attempt set in_window = 60 where in_window = 2`)
  await expect(signIn('somebody.else', 'wrong wrong wrong', '10.9.9.9')).rejects.toMatchObject({ code: 'identity.sign-in-blocked' })
  await expect(signIn('somebody.else', 'wrong wrong wrong', '10.9.9.8')).rejects.toMatchObject({ code: 'identity.sign-in-refused' })
})

test('an account has three sessions at most; a new password ends them all', async () => {
  const id = await create('many.desks')
  const cookies = []
  for (let i = 0; i < 4; i++) cookies.push(cookiesOf((await signIn('many.desks')).setCookie))
  expect(await identity.accountOf(cookies[0]!)).toBeUndefined()
  expect(await identity.accountOf(cookies[3]!)).toBeDefined()
  await store.inRequest(admin, (tx) => identity.setPassword(tx, { id, userName: 'many.desks', name: '林一苇' }, 'another winter evening'))
  expect(await identity.accountOf(cookies[3]!)).toBeUndefined()
  await expect(signIn('many.desks')).rejects.toMatchObject({ code: 'identity.sign-in-refused' })
  await expect(signIn('many.desks', 'another winter evening')).resolves.toBeDefined()
})

test('a user name is taken once, and a weak password makes no account', async () => {
  await create('only.once')
  await expect(create('only.once')).rejects.toMatchObject({ code: 'identity.user-name-taken' })
  await expect(create('weak.one', 'password1234')).rejects.toMatchObject({ code: 'identity.password-too-common' })
})

test('an account that was not kept in the end leaves no trace in the way of the next', async () => {
  const half = store.inRequest(admin, async (tx) => {
    await identity.createAccount(tx, { userName: 'second.try', name: '林一苇', office: '组织部', password, grants: whole })
    throw new Error('stop')
  })
  await expect(half).rejects.toThrow('stop')
  await expect(signIn('second.try')).rejects.toMatchObject({ code: 'identity.sign-in-refused' })
  await create('second.try')
  await expect(signIn('second.try')).resolves.toBeDefined()
})

test('demo accounts are one per role that fits the tree, keep their passwords, and are marked', async () => {
  expect(await listDemoAccounts(store)).toEqual([])
  const made = await createDemoAccounts({ store, identity })
  expect(made.map(({ role }) => role)).toContain('organisation-department')
  expect(made.map(({ role }) => role)).not.toContain('sub-district')
  expect(await createDemoAccounts({ store, identity })).toEqual(made)
  expect(await listDemoAccounts(store)).toEqual(made)
  const { account } = await signIn(made[0]!.userName, made[0]!.password)
  expect(account.isDemo).toBe(true)
})
