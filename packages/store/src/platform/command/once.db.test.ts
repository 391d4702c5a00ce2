import { newId } from '@sanxin/kernel'
import { aDistrictActor, openTestStore } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { forgetOldCommands, once } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database, { connections: 8 })
afterAll(() => store.close())
const actor = aDistrictActor()
let done = 0
beforeEach(() => {
  done = 0
})
const work = async () => ({ status: 201, body: { done: ++done } })
const send = (key: string, request: unknown = { a: 1 }, who = actor) => store.inRequest(who, (tx) => once(tx, { key, request }, work))

test('a command that arrives again gets the stored answer and is not done again', async () => {
  const key = newId()
  expect(await send(key)).toEqual({ status: 201, body: { done: 1 }, repeated: false })
  expect(await send(key)).toEqual({ status: 201, body: { done: 1 }, repeated: true })
  expect(done).toBe(1)
})

test('another request under the same key is refused, the same key of another person is another command', async () => {
  const key = newId()
  await send(key)
  await expect(send(key, { a: 2 })).rejects.toMatchObject({ code: 'command.key-reused', kind: 'invalid' })
  expect((await send(key, { a: 2 }, aDistrictActor())).repeated).toBe(false)
})

test('a command that failed is not remembered', async () => {
  const key = newId()
  const failing = store.inRequest(actor, (tx) => once(tx, { key, request: 1 }, () => Promise.reject(new Error('fails'))))
  await expect(failing).rejects.toThrow('fails')
  expect((await send(key, 1)).repeated).toBe(false)
})

test('of twenty that arrive together one is done, the others wait or get its answer', async () => {
  const key = newId()
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => send(key)))
  expect(done).toBe(1)
  for (const answer of answers) {
    if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'command.running', kind: 'conflict' })
    else expect(answer.value.body).toEqual({ done: 1 })
  }
})

test('the stored answer is sealed, and an answer that must not be kept is not', async () => {
  const key = newId()
  const secret = async () => ({ status: 200, body: { phone: '13800000000' } })
  const ask = () => store.inRequest(actor, (tx) => once(tx, { key, request: 1, keepAnswer: false }, secret))
  await ask()
  expect(await ask()).toEqual({ status: 200, body: { phone: '13800000000' }, repeated: true })
  await withConnection(database.superuserUrl, async (client) => {
    const { rows } = await client.query('select answer from platform.command where key = $1', [key])
    expect(rows).toEqual([{ answer: null }])
    const all = await client.query<{ answer: Buffer }>('select answer from platform.command where answer is not null')
    for (const { answer } of all.rows) expect(answer.toString('latin1')).not.toContain('done')
  })
})

test('commands are kept 90 days', async () => {
  const [old, young] = [newId(), newId()]
  await send(old)
  await send(young)
  await withConnection(database.superuserUrl, (client) =>
    client.query(`update platform.command set answered_at = now() - interval '91 days' where key = $1`, [old]),
  )
  await store.asSystem('tidy', forgetOldCommands)
  expect((await send(young)).repeated).toBe(true)
  expect((await send(old)).repeated).toBe(false)
})
