import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { claimFile, dropClaim, isAlive, markOf, readClaim } from '../processes/index.ts'
import { postgresProblems } from './problems.ts'

const patienceSeconds = 120

/**
 * Runs one start or stop of the cluster at a time, across processes.
 * @throws Problem `postgres.busy` when the holder stays longer than two minutes
 */
export async function oneAtATime<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const file = join(folder, 'start.lock')
  const giveUp = Date.now() + patienceSeconds * 1000
  for (let holder = claimFile(file, {}); holder; holder = claimFile(file, {})) {
    if (Date.now() > giveUp) throw postgresProblems.problem('busy', { holder: holder.pid, seconds: patienceSeconds })
    await wait(50)
  }
  try {
    return await work()
  } finally {
    dropClaim(file)
  }
}

/** A user of the running server, as a file in `users` that names its process. */
export type Lease = string

/** Notes one more user of the running server; a process may be several. */
export function takeLease(folder: string): Lease {
  const users = join(folder, 'users')
  mkdirSync(users, { recursive: true, mode: 0o700 })
  const lease = join(users, `${process.pid}-${randomBytes(3).toString('hex')}.json`)
  writeFileSync(lease, JSON.stringify(markOf()), { mode: 0o600 })
  return lease
}

/** Gives the lease back and says whether nobody else uses the server, so that it may be stopped. */
export function returnLease(lease: Lease): boolean {
  rmSync(lease, { force: true })
  let last = true
  const users = dirname(lease)
  for (const name of readdirSync(users)) {
    const holder = readClaim(join(users, name))
    if (holder && isAlive(holder)) last = false
    else rmSync(join(users, name), { force: true })
  }
  return last
}
