import {
  type Actor,
  isRole,
  type NumberedNode,
  type Role,
  resolveScope,
  type Scope,
  type ScopeMode,
  type Tree,
} from '@sanxin/domain/platform/access'
import { type AccountId, newId } from '@sanxin/kernel'
import { sql } from 'kysely'
import { contextOf, type Store, type Tx } from '../request/index.ts'

/** Where a role is to hold. */
export interface GrantedScope {
  role: Role
  tree: Tree
  /** null with mode `whole` */
  nodeId: string | null
  mode: ScopeMode
}

export interface NewAccount {
  userName: string
  name: string
  office: string
  grants: readonly GrantedScope[]
  isDemo?: boolean
}

/** An account as the session needs it, with the actor that it becomes. */
export interface SignedInAccount {
  userName: string
  office: string
  isDemo: boolean
  actor: Actor
}

/** Adds an account with its roles and scopes; the password is set by the sign-in part. */
export async function insertAccount(tx: Tx, { userName, name, office, grants, isDemo = false }: NewAccount): Promise<AccountId> {
  const id = newId<'account'>()
  const roles = [...new Set(grants.map(({ role }) => role))]
  await sql`insert into identity.account (id, user_name, name, office, roles, is_demo)
    values (${id}, ${userName}, ${name}, ${office}, ${roles}, ${isDemo})`.execute(tx)
  await insertGrants(tx, id, grants)
  return id
}

/** Replaces roles and scopes of an account; they hold from its next request on. */
export async function replaceGrants(tx: Tx, accountId: AccountId, grants: readonly GrantedScope[]): Promise<void> {
  await sql`delete from platform.grant where account_id = ${accountId}`.execute(tx)
  await insertGrants(tx, accountId, grants)
  const roles = [...new Set(grants.map(({ role }) => role))]
  await sql`update identity.account set roles = ${roles} where id = ${accountId}`.execute(tx)
}

async function insertGrants(tx: Tx, accountId: AccountId, grants: readonly GrantedScope[]): Promise<void> {
  const { actorId } = contextOf(tx)
  for (const { role, tree, nodeId, mode } of grants) {
    await sql`insert into platform.grant (id, account_id, role, tree, node_id, mode, granted_by)
      values (${newId()}, ${accountId}, ${role}, ${tree}, ${nodeId}, ${mode}, ${actorId})`.execute(tx)
  }
}

/** Lets an account sign in again or shuts it out; open sessions end with the next request. */
export const setActive = (tx: Tx, accountId: AccountId, active: boolean) =>
  sql`update identity.account set active = ${active} where id = ${accountId}`.execute(tx)

export interface AccountSummary {
  id: AccountId
  userName: string
  name: string
  office: string
  roles: Role[]
  active: boolean
  isDemo: boolean
}

/** All accounts by user name. */
export async function listAccounts(tx: Tx): Promise<AccountSummary[]> {
  const { rows } = await sql<AccountSummary>`
    select id, user_name as "userName", name, office, roles, active, is_demo as "isDemo" from identity.account order by user_name`.execute(
    tx,
  )
  return rows
}

interface AccountRow {
  id: AccountId
  userName: string
  name: string
  office: string
  roles: string[]
  isDemo: boolean
  grants: {
    role: string
    tree: Tree
    mode: ScopeMode
    nodeId: string | null
    nodeName: string | null
    lft: number | null
    rgt: number | null
  }[]
}

/** The account behind a session token, or undefined when the session or the account has ended. */
export async function findSession(store: Store, token: string): Promise<SignedInAccount | undefined> {
  const row = (await store.accountOfSession(token)) as AccountRow | undefined
  return row && signedIn(row)
}

/** The actor that an account is now: for jobs, which keep who asked and not what he could see then. */
export async function findActor(store: Store, accountId: string): Promise<Actor | undefined> {
  return store.asSystem('find-actor', async (tx) => {
    const { rows } = await sql<{ account: AccountRow | null }>`select door.account_by_id(${accountId}) as account`.execute(tx)
    return rows[0]?.account ? signedIn(rows[0].account).actor : undefined
  })
}

function signedIn({ id, userName, name, office, roles, isDemo, grants }: AccountRow): SignedInAccount {
  const scopes: Scope[] = []
  for (const { role, tree, mode, nodeId, nodeName, lft, rgt } of grants) {
    if (!isRole(role)) continue
    const nodes = new Map<string, NumberedNode>()
    if (nodeId !== null && lft !== null && rgt !== null) nodes.set(nodeId, { id: nodeId, name: nodeName ?? '', lft, rgt })
    const scope = resolveScope({ role, tree, mode, nodeId }, nodes)
    if (scope) scopes.push(scope)
  }
  return { userName, office, isDemo, actor: { accountId: id, name, roles: roles.filter(isRole), scopes } }
}
