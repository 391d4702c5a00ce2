import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localOperator, type Role, roles } from '@sanxin/domain/platform/access'
import { listAccounts } from '@sanxin/store/platform/accounts'
import type { District } from './open-district.ts'

export interface FirstAccount {
  userName: string
  password: string
  name: string
  office: string
}

const firstRoles: readonly { userName: string; role: Role }[] = [
  { userName: 'zuzhi', role: 'organisation-department' },
  { userName: 'xitong', role: 'system-administrator' },
  { userName: 'anquan', role: 'security-administrator' },
  { userName: 'shenji', role: 'audit-administrator' },
]

/**
 * The accounts that a district of one's own begins with: the organisation department and the three administrators, with passwords drawn
 * at random. They stand in a file that only the service's account reads, for the first sign-in.
 */
export async function ensureFirstAccounts({ store, identity, dataDir }: District): Promise<FirstAccount[]> {
  const file = join(dataDir, 'first-accounts.json')
  const present = await store.onlyRead(localOperator, listAccounts)
  if (present.length > 0) return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FirstAccount[]) : []
  const made: FirstAccount[] = firstRoles.map(({ userName, role }) => ({
    userName,
    password: randomBytes(12).toString('base64url'),
    name: roles[role].zh,
    office: roles[role].zh,
  }))
  await store.inRequest(localOperator, async (tx) => {
    for (const [i, { role }] of firstRoles.entries()) {
      await identity.createAccount(tx, { ...made[i]!, grants: [{ role, tree: 'area', nodeId: null, mode: 'whole' }] })
    }
    // Before the accounts are kept: without this file nobody could ever sign in with them.
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true })
  })
  return made
}
