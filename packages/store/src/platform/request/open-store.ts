import type { Actor } from '@sanxin/domain/platform/access'
import { type Clock, systemClock } from '@sanxin/kernel'
import { type Kysely, sql } from 'kysely'
import type { Keyring } from '../sealed/index.ts'
import { actorSettings, jobActor } from './actor-settings.ts'
import { openPool } from './pool.ts'
import type { Tables } from './tables.ts'
import type { Tx } from './tx.ts'
import { rememberContext } from './tx-context.ts'

export interface DoorOptions {
  /** longest time of one statement; 5 s for requests, 60 s for reports, 0 without limit */
  timeoutMs?: number
}

export interface Store {
  /** Runs `fn` in one transaction as this actor: it sees and changes what the actor's scopes allow, and all or nothing is kept. */
  inRequest<T>(actor: Actor, fn: (tx: Tx) => Promise<T>, options?: DoorOptions): Promise<T>
  /** The same for reading; a write in it is an error. Every statement sees the same moment. */
  onlyRead<T>(actor: Actor, fn: (tx: Tx) => Promise<T>, options?: DoorOptions): Promise<T>
  /** A job of the system under a name of its own, through the worker's role: it may do what migrations granted to jobs. */
  asSystem<T>(job: string, fn: (tx: Tx) => Promise<T>, options?: DoorOptions): Promise<T>
  /** The account of an open session, before there is an actor; undefined when the session has ended. */
  accountOfSession(token: string): Promise<unknown>
  /** Gives the doors the data keys; needed before anything is sealed or recorded. */
  useKeyring(keyring: Keyring): void
  keyring(): Keyring
  clock: Clock
  close(): Promise<void>
}

export interface StoreOptions {
  appUrl: string
  workerUrl: string
  appConnections?: number
  workerConnections?: number
  clock?: Clock
  /** told of connections that broke while idle */
  onError?: (error: Error) => void
}

const requestTimeout = 5_000
const jobTimeout = 0

/** Opens the one door to the database. The pools stay inside: without an actor there is no connection to be had. */
export function openStore(options: StoreOptions): Store {
  const { appUrl, workerUrl, appConnections = 8, workerConnections = 4, clock = systemClock, onError = () => {} } = options
  const app = openPool(appUrl, { max: appConnections, name: 'app', onError })
  const worker = openPool(workerUrl, { max: workerConnections, name: 'worker', onError })
  let keys: Keyring | undefined
  const keyring = () => {
    if (!keys) throw new Error('The store has no keyring yet: call useKeyring first.')
    return keys
  }

  async function transact<T>(pool: Kysely<Tables>, mode: Mode, actor: Actor, timeoutMs: number, fn: (tx: Tx) => Promise<T>): Promise<T> {
    const settings = { ...actorSettings(actor), statement_timeout: String(timeoutMs) }
    return begin(pool, mode).execute(async (transaction) => {
      const calls = Object.entries(settings).map(([name, value]) => sql`set_config(${name}, ${value}, true)`)
      await sql`select ${sql.join(calls)}`.execute(transaction)
      const tx = transaction as Tx
      const isJob = pool === worker
      rememberContext(tx, { actorId: actor.accountId, actorName: actor.name, actor: isJob ? null : actor, clock, keyring })
      return fn(tx)
    })
  }

  return {
    inRequest: (actor, fn, door) => transact(app, 'write', actor, door?.timeoutMs ?? requestTimeout, fn),
    onlyRead: (actor, fn, door) => transact(app, 'read', actor, door?.timeoutMs ?? requestTimeout, fn),
    asSystem: (job, fn, door) => transact(worker, 'write', jobActor(job), door?.timeoutMs ?? jobTimeout, fn),
    accountOfSession: async (token) =>
      (await sql<{ account: unknown }>`select door.session_account(${token}) as account`.execute(app)).rows[0]?.account ?? undefined,
    useKeyring: (given) => {
      keys = given
    },
    keyring,
    clock,
    close: async () => {
      await Promise.all([app.destroy(), worker.destroy()])
    },
  }
}

type Mode = 'read' | 'write'

const begin = (pool: Kysely<Tables>, mode: Mode) =>
  mode === 'read'
    ? pool.transaction().setAccessMode('read only').setIsolationLevel('repeatable read')
    : pool.transaction().setAccessMode('read write')
