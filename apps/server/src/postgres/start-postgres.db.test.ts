import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { markOf } from '../processes/index.ts'
import { findHome } from './cluster-home.ts'
import { loginRoles, ownerRoles, urlWith, withClient } from './roles.ts'
import { runningServer, stopServer } from './server-process.ts'
import type { Durability } from './settings.ts'
import { embeddedBinaries } from './sources.ts'
import { startPostgres } from './start-postgres.ts'

const major = Number(process.env.SANXIN_TEST_POSTGRES ?? 18)
const candidates = embeddedBinaries().filter((one) => one.major === major)
const parent = mkdtempSync(join(tmpdir(), 'sanxin-launcher-'))
chmodSync(parent, 0o711)
afterAll(() => rmSync(parent, { recursive: true, force: true }))

// Only the tests about what survives need a server that waits for the disk.
const start = (name: string, durability: Durability = 'throwaway') =>
  startPostgres({ dataDir: join(parent, name), candidates, durability, log: () => {} })
const serverOf = (name: string) => runningServer(findHome(join(parent, name)).cluster)
const count = async (url: string) => (await withClient(url, (client) => client.query<{ n: number }>('select n from kept'))).rows

/** Starts the database in a process of its own and kills that process without warning. */
async function startAndKill(name: string): Promise<void> {
  const program = `
    import { startPostgres } from ${JSON.stringify(new URL('./start-postgres.ts', import.meta.url).href)}
    await startPostgres({ dataDir: ${JSON.stringify(join(parent, name))}, candidates: ${JSON.stringify(candidates)}, durability: 'throwaway', log() {} })
    console.log('started')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
}

test('what was written is there after a stop and a second start, and the passwords are nobody else’s to read', async () => {
  const first = await start('kept', 'durable')
  await withClient(first.superuserUrl, (client) => client.query('create table kept as select 1 as n'))
  await first.stop()
  expect(serverOf('kept')).toBeUndefined()
  expect(statSync(join(parent, 'kept/postgres/roles.json')).mode & 0o777).toBe(0o600)

  const second = await start('kept', 'durable')
  expect(await count(second.superuserUrl)).toEqual([{ n: 1 }])
  for (const role of loginRoles) await withClient(second.urlFor(role), (client) => client.query('select'))
  await second.stop()
})

test('a server whose starter was killed is taken over by the next start, and stopped with it', async () => {
  await startAndKill('orphan')
  const left = serverOf('orphan')
  expect(left).toBeDefined()

  const next = await start('orphan')
  expect(next.adopted).toBe(true)
  expect(serverOf('orphan')?.pid).toBe(left?.pid)
  await next.stop()
  expect(serverOf('orphan')).toBeUndefined()
})

test('after a crash of the server itself the next start recovers what was committed', async () => {
  const first = await start('crashed', 'durable')
  await withClient(first.superuserUrl, (client) => client.query('create table kept as select 7 as n'))
  process.kill(serverOf('crashed')!.pid, 'SIGKILL')
  await expect.poll(() => serverOf('crashed')).toBeUndefined()

  const second = await start('crashed', 'durable')
  expect(await count(second.superuserUrl)).toEqual([{ n: 7 }])
  await second.stop()
})

test('two starts on one folder share the server; a live user keeps it running when the other stops', async () => {
  await startAndKill('shared')
  const here = await start('shared')
  const users = join(parent, 'shared/postgres/users')
  const parentMark = join(users, 'somebody.json')
  // The test runner's parent lives longer than this test, so it stands for the other process.
  writeFileSync(parentMark, JSON.stringify(markOf(process.ppid)))
  await here.stop()
  const server = serverOf('shared')
  expect(server).toBeDefined()
  await stopServer(server!)
})

test('two users in one process are two users', async () => {
  const first = await start('twice')
  const second = await start('twice')
  await first.stop()
  await withClient(second.superuserUrl, (client) => client.query('select'))
  await second.stop()
  expect(serverOf('twice')).toBeUndefined()
})

test('a start that was killed while the cluster was being made begins again', async () => {
  const notes = join(parent, 'halfway/postgres')
  mkdirSync(join(notes, 'cluster.new/base'), { recursive: true, mode: 0o711 })
  const server = await start('halfway')
  expect(existsSync(join(notes, 'cluster.new'))).toBe(false)
  expect(readFileSync(join(notes, 'cluster/PG_VERSION'), 'utf8').trim()).toBe(String(major))
  await server.stop()
})

test('a cluster of a major version that this machine lacks is refused with its remedy', async () => {
  await (await start('other-major')).stop()
  const others = embeddedBinaries().filter((one) => one.major !== major)
  await expect(startPostgres({ dataDir: join(parent, 'other-major'), candidates: others, log: () => {} })).rejects.toMatchObject({
    code: 'postgres.other-major',
    facts: { found: major },
  })
})

test('a foreign server gets our roles once; a second data folder without their passwords is refused', async () => {
  const server = await start('server')
  const url = server.superuserUrl.replace('/sanxin', '/postgres')
  const foreign = (name: string) => startPostgres({ dataDir: join(parent, name), databaseUrl: url, log: () => {} })
  await expect(foreign('second')).rejects.toMatchObject({ code: 'postgres.role-taken' })
  for (const databaseUrl of ['postgres://postgres@127.0.0.1:1/x', 'no address'])
    await expect(startPostgres({ dataDir: join(parent, 'third'), databaseUrl, log: () => {} })).rejects.toMatchObject({
      code: 'postgres.unreachable',
    })
  await server.stop()
})

test('a foreign database is set up by its owner, who may create roles and is no superuser', async () => {
  const server = await start('owned')
  await withClient(server.superuserUrl.replace('/sanxin', '/postgres'), async (client) => {
    // As on a server that has never met us.
    await client.query('drop database sanxin with (force)')
    await client.query(`drop role ${[...loginRoles, ...ownerRoles].join(', ')}`)
    await client.query("create role office login createrole password 'p'")
    await client.query("create database office owner office template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'")
  })
  const databaseUrl = urlWith(server.superuserUrl, 'office', 'p', 'office')
  const again = () => startPostgres({ dataDir: join(parent, 'office'), databaseUrl, log: () => {} })
  for (const foreign of [await again(), await again()])
    await withClient(foreign.superuserUrl, (client) => client.query('create schema if not exists probe authorization sanxin_owner'))
  await server.stop()
})
