import { type SpawnOptions, spawn } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive, markOf } from '../processes/index.ts'
import type { ServerAccount } from './account.ts'
import { postgresProblems } from './problems.ts'
import { type Durability, settingArguments } from './settings.ts'
import type { Binaries } from './sources.ts'

/** A running server as its `postmaster.pid` describes it. */
export interface RunningServer {
  pid: number
  port: number
  ready: boolean
}

// Longer socket paths are refused by the system (sun_path).
const longestSocketFolder = 90

const stepDown = (account: ServerAccount | undefined, cluster: string): SpawnOptions => ({
  cwd: cluster,
  env: { PATH: process.env.PATH ?? '/usr/bin:/bin', HOME: cluster, LANG: 'C.UTF-8', TZ: 'UTC' },
  ...(account ? { uid: account.uid, gid: account.gid } : {}),
})

interface NewCluster {
  cluster: string
  account: ServerAccount | undefined
  /** of the superuser `postgres` */
  password: string
  durability: Durability
}

/** Makes a cluster: UTF-8, sorted by code point, Chinese letters known as letters, checksums on. */
export async function initCluster(binaries: Binaries, { cluster, account, password, durability }: NewCluster): Promise<void> {
  const passwordFile = join(cluster, '..', `first-password.${process.pid}`)
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const flags = ['-D', cluster, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--lc-ctype=C.UTF-8', '--auth=scram-sha-256', '-k']
  if (durability === 'throwaway') flags.push('-N')
  try {
    // In a session of its own: a Ctrl-C lets it finish, and the stop that follows finds a whole cluster.
    const child = spawn(join(binaries.root, 'bin', 'initdb'), [...flags, `--pwfile=${passwordFile}`, '--no-instructions'], {
      ...stepDown(account, cluster),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const said: Buffer[] = []
    child.stderr!.on('data', (chunk: Buffer) => said.push(chunk))
    const fault = await new Promise<string | undefined>((resolve) => {
      child.once('error', (error) => resolve(error.message))
      child.once('close', (code) => resolve(code === 0 ? undefined : Buffer.concat(said).toString()))
    })
    if (fault !== undefined) throw postgresProblems.problem('cannot-start', { step: 'initdb', detail: oneLine(fault) })
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Reads `postmaster.pid`; undefined when there is none, it is half written, or its process is gone. */
export function runningServer(cluster: string): RunningServer | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!pid || !port || !isAlive({ pid, born: '' })) return undefined
  return { pid, port, ready: lines[7]?.trim() === 'ready' }
}

/** Whether the process is a PostgreSQL server at all; numbers are used again after a crash. */
export function isServerProcess(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return false
  }
}

/** Starts the server in a session of its own, so that Ctrl-C in the terminal reaches us first, and waits until it accepts. */
export async function startServer(
  binaries: Binaries,
  cluster: string,
  account: ServerAccount | undefined,
  durability: Durability,
  triesLeft = 8,
): Promise<RunningServer> {
  const log = join(cluster, 'start.log')
  const output = openSync(log, 'w', 0o600)
  const child = spawn(
    join(binaries.root, 'bin', 'postgres'),
    [
      '-D',
      cluster,
      ...settingArguments(durability, {
        port: String(await freePort()),
        unix_socket_directories: cluster.length <= longestSocketFolder ? cluster : '',
      }),
    ],
    { ...stepDown(account, cluster), detached: true, stdio: ['ignore', output, output] },
  )
  closeSync(output)
  const failed = new Promise<Error>((resolve) => child.once('error', resolve))
  const pid = child.pid
  if (!pid) throw postgresProblems.problem('cannot-start', { step: 'postgres', detail: oneLine(String(await failed)) })
  child.unref()
  while (true) {
    if (child.exitCode !== null || child.signalCode !== null) {
      const said = readFileSync(log, 'utf8')
      // The children of a server that was killed hold its lock for a moment longer.
      if (/postmaster\.pid|pre-existing shared memory/.test(said) && triesLeft > 0) {
        await wait(1_000)
        return startServer(binaries, cluster, account, durability, triesLeft - 1)
      }
      throw postgresProblems.problem('cannot-start', { step: 'postgres', detail: oneLine(said) })
    }
    const server = runningServer(cluster)
    if (server?.pid === pid && server.ready) return server
    await wait(25)
  }
}

/** Fast shutdown; a server that has not gone after half a minute is told to leave at once (it recovers by itself later). */
export async function stopServer({ pid }: Pick<RunningServer, 'pid'>): Promise<void> {
  const mark = markOf(pid)
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    if (!isAlive(mark)) return
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (let waited = 0; waited < seconds * 1000 && isAlive(mark); waited += 20) await wait(20)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The last telling lines of a program's output as one line. */
const oneLine = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /error|fatal|panic|could not|must|hint/i.test(line))
    .slice(-3)
    .join(' ')
    .replace(/\s+/g, ' ') || text.trim().split('\n').slice(-2).join(' ')
