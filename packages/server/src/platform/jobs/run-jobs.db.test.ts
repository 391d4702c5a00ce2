import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { insertAccount, setActive } from '@sanxin/store/platform/accounts'
import { openCredentials } from '@sanxin/store/platform/credentials'
import { enqueue, jobState, queueState } from '@sanxin/store/platform/jobs'
import { emit, outboxState } from '@sanxin/store/platform/outbox'
import { aDistrictActor, openTestStore } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Consumer, dispatchEvents, dispatchJob } from '../outbox/index.ts'
import { actorOfJob, drainJobs, type Job, JobEnded, type JobFailure, startJobs, tidyJob } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
afterAll(() => store.close())
const workerUrl = database.urlFor('sanxin_worker')
const actor = aDistrictActor()

let seen: { payload: object; askedBy: string; attempt: number }[] = []
let failures: JobFailure[] = []
beforeEach(async () => {
  seen = []
  failures = []
  await withConnection(database.superuserUrl, (client) =>
    client.query('truncate graphile_worker._private_jobs, platform.outbox, platform.inbox'),
  )
})
const count: Job = {
  name: 'probe.count',
  run: async (payload, { askedBy, attempt }) => {
    seen.push({ payload, askedBy, attempt })
  },
}
const drain = (...jobs: Job[]) => drainJobs({ store, workerUrl, jobs, onFailure: (failure) => failures.push(failure) })

test('a job is done when its transaction is kept, and carries who asked', async () => {
  await store.inRequest(actor, (tx) => enqueue(tx, { task: 'probe.count', payload: { batch: 7 } }))
  const lost = store.inRequest(actor, async (tx) => {
    await enqueue(tx, { task: 'probe.count', payload: { batch: 8 } })
    throw new Error('stop')
  })
  await expect(lost).rejects.toThrow('stop')
  await drain(count)
  expect(seen).toEqual([{ payload: { batch: 7 }, askedBy: actor.accountId, attempt: 1 }])
})

test('a waiting job with the same key is replaced', async () => {
  for (const batch of [1, 2, 3])
    await store.inRequest(actor, (tx) => enqueue(tx, { task: 'probe.count', payload: { batch }, key: 'settle' }))
  await drain(count)
  expect(seen.map(({ payload }) => payload)).toEqual([{ batch: 3 }])
})

test('a job that fails is tried again, one that ended is not', async () => {
  const failing: Job = { name: 'probe.fails', run: () => Promise.reject(new Error('no')) }
  const ending: Job = { name: 'probe.ends', run: () => Promise.reject(new JobEnded('never')) }
  const [a, b] = await store.inRequest(actor, async (tx) => [
    await enqueue(tx, { task: 'probe.fails', payload: {} }),
    await enqueue(tx, { task: 'probe.ends', payload: {} }),
  ])
  await drain(failing, ending)
  expect(failures.map(({ job, ended }) => ({ job, ended }))).toEqual(
    expect.arrayContaining([
      { job: 'probe.fails', ended: false },
      { job: 'probe.ends', ended: true },
    ]),
  )
  expect(await jobState(store, a!)).toBe('waiting')
  expect(await jobState(store, b!)).toBe('gone')
  expect(await queueState(store)).toMatchObject({ waiting: 1, running: 0 })
})

test('without an actor there is no job, and the queue’s tables are closed to the application', async () => {
  const nobody = { ...actor, accountId: '' as typeof actor.accountId }
  await expect(store.inRequest(nobody, (tx) => enqueue(tx, { task: 'probe.count', payload: {} }))).rejects.toThrow(/needs an actor/)
  await expect(store.inRequest(actor, (tx) => sql`select * from graphile_worker._private_jobs`.execute(tx))).rejects.toThrow(
    /permission denied/,
  )
})

test('what a killed process held is taken up at once by the next', async () => {
  const id = await store.inRequest(actor, (tx) => enqueue(tx, { task: 'probe.count', payload: {} }))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-jobs.fixture.ts'), database.urlFor('sanxin_app'), workerUrl])
  await once(child.stdout, 'data')
  expect(await jobState(store, id)).toBe('running')

  const beside = await startJobs({ store, workerUrl, jobs: [count] })
  await wait(100)
  expect(seen).toEqual([])
  await beside.stop()

  child.kill('SIGKILL')
  await once(child, 'exit')
  const began = performance.now()
  const next = await startJobs({ store, workerUrl, jobs: [count] })
  while (seen.length === 0 && performance.now() - began < 5_000) await wait(10)
  await next.stop()
  expect(seen).toMatchObject([{ attempt: 2 }])
  expect(performance.now() - began).toBeLessThan(3_000)
})

test('a job acts with the scope of now, and ends when the account is disabled', async () => {
  const id = await store.inRequest(actor, (tx) =>
    insertAccount(tx, {
      userName: 'asks.much',
      name: '问',
      office: '组织部',
      grants: [{ role: 'reviewer', tree: 'area', nodeId: null, mode: 'whole' }],
    }),
  )
  expect(await actorOfJob({ store, askedBy: id })).toMatchObject({ roles: ['reviewer'] })
  await store.inRequest(actor, (tx) => setActive(tx, id, false))
  await expect(actorOfJob({ store, askedBy: id })).rejects.toThrow(JobEnded)
  await expect(actorOfJob({ store, askedBy: 'job:tidy' })).rejects.toThrow(JobEnded)
})

test('events reach their consumer once and in their order, also when they are dispatched twice at the same time', async () => {
  const got: string[] = []
  const consumer: Consumer = {
    name: 'probe.listens',
    event: 'probe.happened',
    handle: async (tx, { aggregate, payload }) => {
      await sql`select 1`.execute(tx)
      got.push(`${aggregate} ${payload.n}`)
    },
  }
  for (let n = 1; n <= 3; n++) {
    await store.inRequest(actor, async (tx) => {
      for (const aggregate of ['a', 'b']) await emit(tx, { event: 'probe.happened', aggregate, payload: { n } })
    })
  }
  await Promise.all([dispatchEvents(store, [consumer]), dispatchEvents(store, [consumer])])
  expect(got.filter((each) => each.startsWith('a'))).toEqual(['a 1', 'a 2', 'a 3'])
  expect(got.filter((each) => each.startsWith('b'))).toEqual(['b 1', 'b 2', 'b 3'])
  expect(await outboxState(store)).toMatchObject({ waiting: 0 })
})

test('an event whose consumer fails rests with those behind it, and others go on', async () => {
  let broken = true
  const got: string[] = []
  const consumer: Consumer = {
    name: 'probe.stumbles',
    event: 'probe.happened',
    handle: async (_tx, { aggregate, payload }) => {
      if (broken && aggregate === 'a') throw new Error('not yet')
      got.push(`${aggregate} ${payload.n}`)
    },
  }
  await store.inRequest(actor, async (tx) => {
    for (const aggregate of ['a', 'a', 'b']) await emit(tx, { event: 'probe.happened', aggregate, payload: { n: got.length } })
  })
  await dispatchEvents(store, [consumer])
  expect(got).toEqual(['b 0'])
  expect(await outboxState(store)).toMatchObject({ waiting: 2, failing: 1 })
  broken = false
  await withConnection(database.superuserUrl, (client) => client.query('update platform.outbox set next_at = now()'))
  await drain(dispatchJob([consumer]))
  expect(got).toEqual(['b 0', 'a 0', 'a 0'])
})

test('tidying twice leaves what is young, and removes old sessions, commands and delivered events', async () => {
  const credentials = openCredentials({ identityUrl: database.urlFor('sanxin_identity') })
  const id = await store.inRequest(actor, async (tx) => {
    await emit(tx, { event: 'probe.old', aggregate: 'a', payload: {} })
    await emit(tx, { event: 'probe.young', aggregate: 'b', payload: {} })
    return insertAccount(tx, { userName: 'old.times', name: '旧', office: '组织部', grants: [] })
  })
  await credentials.savePassword({ id, userName: 'old.times', name: '旧' }, 'hash')
  await withConnection(database.superuserUrl, async (client) => {
    await client.query(`update platform.outbox set delivered_at = now() - interval '91 days' where event = 'probe.old'`)
    await client.query(
      `insert into credential.session (id, token, subject_id, expires_at) values
        (gen_random_uuid(), 'ended', $1, now() - interval '1 minute'), (gen_random_uuid(), 'open', $1, now() + interval '1 hour')`,
      [id],
    )
  })
  const context = { store, askedBy: 'job:clock', attempt: 1, signal: new AbortController().signal }
  for (let i = 0; i < 2; i++) await tidyJob({ credentials }).run({}, context)
  await withConnection(database.superuserUrl, async (client) => {
    expect((await client.query('select event from platform.outbox')).rows).toEqual([{ event: 'probe.young' }])
    expect((await client.query('select token from credential.session')).rows).toEqual([{ token: 'open' }])
  })
  await credentials.close()
})

test('a job with a cron line is put on the clock', async () => {
  const running = await startJobs({ store, workerUrl, jobs: [{ ...count, cron: '17 19 * * *' }] })
  await running.stop()
  const { rows } = await withConnection(database.superuserUrl, (client) =>
    client.query('select identifier from graphile_worker._private_known_crontabs'),
  )
  expect(rows).toEqual([{ identifier: 'probe.count' }])
})

test('jobs go on after the database cut every connection', async () => {
  const running = await startJobs({ store, workerUrl, jobs: [count], onFailure: () => {} })
  await wait(200)
  await withConnection(database.superuserUrl, (client) =>
    client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'sanxin_worker'`),
  )
  await wait(200)
  await store.inRequest(actor, (tx) => enqueue(tx, { task: 'probe.count', payload: {} }))
  const began = performance.now()
  while (seen.length === 0 && performance.now() - began < 10_000) await wait(20)
  await running.stop()
  expect(seen).toHaveLength(1)
})
