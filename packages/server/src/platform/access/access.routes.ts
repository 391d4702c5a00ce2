import { AccessTable, Account, AccountList, ActiveChange, GrantsChange, NewAccount, PasswordChange } from '@sanxin/contract/platform/access'
import { shape, Uuid } from '@sanxin/contract/platform/shape'
import { type Actor, actions, isRole, permissions, roles } from '@sanxin/domain/platform/access'
import type { AccountId } from '@sanxin/kernel'
import { type GrantedScope, listAccounts, replaceGrants, setActive } from '@sanxin/store/platform/accounts'
import { record } from '@sanxin/store/platform/audit'
import type { Tx } from '@sanxin/store/platform/request'
import { commandRoute, type Route, readRoute } from '../http/index.ts'
import type { Identity } from '../identity/index.ts'
import { accountProblems } from './problems.ts'

const byId = { params: shape({ id: Uuid }) }

/** Accounts, their roles and scopes, and the table of who may do what. */
export function accessRoutes({ identity }: { identity: Identity }): Route[] {
  return [
    readRoute({
      url: '/api/access/table',
      contract: { answer: AccessTable },
      action: 'access.read',
      surface: 'list',
      summary: 'Role by action: who may do what',
      handle: async () => accessTable,
    }),
    readRoute({
      url: '/api/access/accounts',
      contract: { answer: AccountList },
      action: 'access.read',
      surface: 'list',
      summary: 'All accounts',
      handle: async ({ tx }) => ({ items: await listAccounts(tx) }),
    }),
    commandRoute({
      method: 'PUT',
      url: '/api/access/accounts/:id/grants',
      contract: { ...byId, body: GrantsChange, answer: Account },
      action: 'access.manage',
      surface: 'command',
      summary: 'Replace the roles and scopes of an account',
      handle: async ({ tx, actor, params, body }) => {
        const before = await accountById(tx, params.id)
        forbidSelf(actor, before.id)
        const grants = checkedGrants(body.grants)
        await replaceGrants(tx, before.id, grants)
        await record(tx, {
          event: 'access.grants-replaced',
          subject: { kind: 'account', id: before.id },
          facts: { roles: [...new Set(grants.map(({ role }) => role))] },
          before,
          after: grants,
        })
        return accountById(tx, before.id)
      },
    }),
    commandRoute({
      method: 'PUT',
      url: '/api/access/accounts/:id/active',
      contract: { ...byId, body: ActiveChange, answer: Account },
      action: 'access.manage',
      surface: 'command',
      summary: 'Let an account in or shut it out',
      handle: async ({ tx, actor, params, body }) => {
        const account = await accountById(tx, params.id)
        forbidSelf(actor, account.id)
        await setActive(tx, account.id, body.active)
        await record(tx, {
          event: body.active ? 'access.account-enabled' : 'access.account-disabled',
          subject: { kind: 'account', id: account.id },
        })
        return accountById(tx, account.id)
      },
    }),
    commandRoute({
      method: 'POST',
      url: '/api/access/accounts',
      contract: { body: NewAccount, answer: shape({ id: Uuid }) },
      action: 'access.manage',
      surface: 'command',
      status: 201,
      summary: 'Create an account',
      handle: async ({ tx, body }) => ({ id: await identity.createAccount(tx, { ...body, grants: checkedGrants(body.grants) }) }),
    }),
    commandRoute({
      method: 'PUT',
      url: '/api/access/accounts/:id/password',
      contract: { ...byId, body: PasswordChange },
      action: 'access.manage',
      surface: 'command',
      summary: 'Set a password; open sessions end',
      handle: async ({ tx, params, body }) => identity.setPassword(tx, await accountById(tx, params.id), body.password),
    }),
  ]
}

const accessTable: AccessTable = {
  roles: Object.entries(roles).map(([code, { zh, en }]) => ({ code, zh, en })),
  actions: Object.entries(actions).map(([code, { zh, en, level }]) => ({ code, zh, en, level })),
  permissions: Object.fromEntries(Object.entries(permissions).map(([role, held]) => [role, { ...held }])),
}

async function accountById(tx: Tx, id: string) {
  const account = (await listAccounts(tx)).find((each) => each.id === (id as AccountId))
  if (!account) throw accountProblems.problem('unknown-account', { id })
  return account
}

/** Nobody changes the own powers, not even the one who manages all others. */
function forbidSelf(actor: Actor, account: AccountId): void {
  if (actor.accountId === account) throw accountProblems.problem('own-account')
}

function checkedGrants(
  grants: readonly { role: string; tree: 'area' | 'organisation'; nodeId: string | null; mode: 'own' | 'below' | 'whole' }[],
): GrantedScope[] {
  return grants.map(({ role, tree, nodeId, mode }) => {
    // The local operator is whoever sits at the machine; nobody signs in as that.
    if (!isRole(role) || role === 'local-operator') throw accountProblems.problem('unknown-role', { role })
    if ((mode === 'whole') !== (nodeId === null)) throw accountProblems.problem('scope-incomplete', { role })
    return { role, tree, nodeId, mode }
  })
}
