import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Notes that this process uses the running server. */
export function takeLease(folder: string): void {
  const users = join(folder, 'users')
  mkdirSync(users, { recursive: true, mode: 0o700 })
  writeFileSync(join(users, `${process.pid}.json`), JSON.stringify(markOf()), { mode: 0o600 })
}

/** Gives the lease back and says whether nobody else uses the server, so that it may be stopped. */
export function returnLease(folder: string): boolean {
  const users = join(folder, 'users')
  rmSync(join(users, `${process.pid}.json`), { force: true })
  let last = true
  for (const name of readdirSync(users)) {
    const holder = readClaim(join(users, name))
    if (holder && isAlive(holder)) last = false
    else rmSync(join(users, name), { force: true })
  }
  return last
}
