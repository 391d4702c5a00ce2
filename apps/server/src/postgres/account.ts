import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { postgresProblems } from './problems.ts'

/** The operating-system account that owns the cluster and runs the server. */
export interface ServerAccount {
  name: string
  uid: number
  gid: number
}

const preferred = ['postgres', 'nobody']

/** Accounts of this machine; directory services are asked through `getent` where it exists. */
function accounts(): ServerAccount[] {
  const asked = spawnSync('getent', ['passwd'], { encoding: 'utf8' })
  const text = asked.status === 0 ? asked.stdout : readFileSync('/etc/passwd', 'utf8')
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }))
}

/**
 * Who must run the server, or undefined when it is simply ourselves. PostgreSQL refuses root, and a uid without an
 * account as well; so root steps down to the owner of the existing cluster, else to `postgres` or `nobody`.
 */
export function serverAccount(clusterOwner: number | undefined): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined
  const known = accounts()
  const owner = clusterOwner ? known.find((one) => one.uid === clusterOwner) : undefined
  const account = owner ?? preferred.flatMap((name) => known.find((one) => one.name === name && one.uid !== 0) ?? [])[0]
  if (!account) throw postgresProblems.problem('no-account')
  return account
}

/** Whether the account can use every path as `test` means it: `-x` to run or enter, `-w` to write. */
export function canReach(account: ServerAccount | undefined, checks: readonly (readonly ['-x' | '-w' | '-r', string])[]): boolean {
  return checks.every(([flag, path]) => {
    const step = account ? { uid: account.uid, gid: account.gid } : {}
    return spawnSync('/usr/bin/env', ['test', flag, path], { ...step, cwd: '/', stdio: 'ignore' }).status === 0
  })
}

/** The uid that owns a path, undefined when it does not exist or cannot be seen. */
export function ownerOf(path: string): number | undefined {
  try {
    return statSync(path).uid
  } catch {
    return undefined
  }
}

export const accountName = (uid: number): string => accounts().find((one) => one.uid === uid)?.name ?? String(uid)
