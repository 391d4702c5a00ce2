import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { AccountId } from '@sanxin/kernel'
import { findSession, type GrantedScope, insertAccount, type SignedInAccount } from '@sanxin/store/platform/accounts'
import { record } from '@sanxin/store/platform/audit'
import type { Credentials } from '@sanxin/store/platform/credentials'
import type { Store, Tx } from '@sanxin/store/platform/request'
import { hashPassword } from './password-hash.ts'
import { requireGoodPassword } from './password-rule.ts'
import { passwordSignIn } from './password-sign-in.ts'
import { identityProblems } from './problems.ts'
import { readSessionCookie, sessionCookieName } from './session-cookie.ts'

const { problem } = identityProblems

export const signInLimits = { free: 5, longestMinutes: 15, perMinute: 60 } as const
const sessionsPerAccount = 3

export interface IdentityOptions {
  store: Store
  credentials: Credentials
  /** the pages are reached over https */
  secure: boolean
}

export interface NewAccountWithPassword {
  userName: string
  name: string
  office: string
  password: string
  grants: readonly GrantedScope[]
  isDemo?: boolean
}

export type Cookies = Readonly<Record<string, string | undefined>>

/** Who somebody is: sign-in, sessions, accounts. */
export interface Identity {
  /**
   * @param address of the socket, or what a listed proxy says
   * @throws Problem `identity.sign-in-refused` (the same for every reason), `identity.sign-in-blocked`
   */
  signIn(attempt: { userName: string; password: string; address: string }): Promise<{ account: SignedInAccount; setCookie: string }>
  signOut(cookies: Cookies): Promise<void>
  /** the account of a request, by one query */
  accountOf(cookies: Cookies): Promise<SignedInAccount | undefined>
  /** @throws Problem `identity.user-name-taken`, `identity.password-too-common` */
  createAccount(tx: Tx, account: NewAccountWithPassword): Promise<AccountId>
  /** Replaces a password; the account's sessions end. */
  setPassword(tx: Tx, account: { id: AccountId; userName: string; name: string }, password: string): Promise<void>
  endSessionsOf(accountId: AccountId): Promise<void>
}

export function openIdentity({ store, credentials, secure }: IdentityOptions): Identity {
  const secret = store.keyring().secret('session cookie')
  const openSession = passwordSignIn(credentials, { secret, secure })
  const tokenOf = (cookies: Cookies) => readSessionCookie(cookies[sessionCookieName(secure)], secret)
  // Nobody is signed in yet, so the sign-in itself is the one who turns away.
  const noteRefusal = (event: string, accountId?: string) =>
    store.asSystem('sign-in', (tx) =>
      record(tx, { event, outcome: 'refused', subject: accountId ? { kind: 'account', id: accountId } : undefined }),
    )
  const note = (event: string, { actor }: SignedInAccount) =>
    store.inRequest(actor, (tx) => record(tx, { event, subject: { kind: 'account', id: actor.accountId } }))

  async function savePassword(account: { id: AccountId; userName: string; name: string }, password: string): Promise<void> {
    await credentials.savePassword(account, await hashPassword(password))
  }

  return {
    async signIn({ userName, password, address }) {
      const keys = { account: keyOf('account', userName.toLowerCase()), address: keyOf('address', network(address)) }
      const attempt = await credentials.reserveAttempt(keys, signInLimits)
      if (!attempt.allowed) {
        await noteRefusal('identity.sign-in-blocked')
        throw problem('sign-in-blocked', { seconds: attempt.seconds })
      }
      const opened = await openSession(userName, password)
      const account = opened && (await findSession(store, opened.token))
      if (!opened || !account) {
        if (opened) await credentials.endSession(opened.token)
        await noteRefusal('identity.sign-in-refused', opened?.accountId)
        throw problem('sign-in-refused')
      }
      await credentials.forgetFailures(keys.account)
      await credentials.keepSessions(opened.accountId, sessionsPerAccount)
      await note('identity.signed-in', account)
      return { account, setCookie: opened.setCookie }
    },

    async signOut(cookies) {
      const token = tokenOf(cookies)
      if (!token) return
      const account = await findSession(store, token)
      await credentials.endSession(token)
      if (account) await note('identity.signed-out', account)
    },

    async accountOf(cookies) {
      const token = tokenOf(cookies)
      return token ? findSession(store, token) : undefined
    },

    async createAccount(tx, { password, ...account }) {
      if (!account.isDemo) requireGoodPassword(password, account.userName)
      const id = await insertAccount(tx, account).catch((error: unknown) => {
        throw isTaken(error) ? problem('user-name-taken', { userName: account.userName }) : error
      })
      const roles = [...new Set(account.grants.map(({ role }) => role))]
      await record(tx, { event: 'identity.account-created', subject: { kind: 'account', id }, facts: { roles } })
      await savePassword({ id, ...account }, password)
      return id
    },

    async setPassword(tx, account, password) {
      requireGoodPassword(password, account.userName)
      await record(tx, { event: 'identity.password-set', subject: { kind: 'account', id: account.id } })
      await savePassword(account, password)
    },

    endSessionsOf: (accountId) => credentials.endSessionsOf(accountId),
  }
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'constraint' in error && error.constraint === 'account_user_name_once'

/** Counters are kept under hashes: what was typed as a user name may have been a password. */
const keyOf = (kind: string, value: string): string => createHash('sha256').update(`${kind}:${value}`).digest('base64url')

/** One customer has a whole /64 of IPv6 addresses. */
export const network = (address: string): string => {
  const bare = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(bare)) return bare
  const [head = '', tail] = bare.split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const full = tail === undefined ? front : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back]
  return full
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}
