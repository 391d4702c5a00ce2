import type { Actor } from '@sanxin/domain/platform/access'
import { type Kysely, sql } from 'kysely'
import { actorSettings, jobSettings } from './actor-settings.ts'
import { openPool } from './pool.ts'
import type { Tables } from './tables.ts'
import type { Tx } from './tx.ts'

export interface DoorOptions {
  /** longest time of one statement; 5 s for requests, 60 s for reports */
  timeoutMs?: number
}

export interface Store {
  /** Runs `fn` in one transaction as this actor: it sees and changes what the actor's scopes allow, and all or nothing is kept. */
  inRequest<T>(actor: Actor, fn: (tx: Tx) => Promise<T>, options?: DoorOptions): Promise<T>
  /** The same for reading; a write in it is an error. Every statement sees the same moment. */
  onlyRead<T>(actor: Actor, fn: (tx: Tx) => Promise<T>, options?: DoorOptions): Promise<T>
  /** A job of the system under a name of its own, through the worker's role: it may do what migrations granted to jobs. */
  asSystem<T>(job: string, fn: (tx: Tx) => Promise<T>, options?: DoorOptions): Promise<T>
  close(): Promise<void>
}

export interface StoreOptions {
  appUrl: string
  workerUrl: string
  appConnections?: number
  workerConnections?: number
  /** told of connections that broke while idle */
  onError?: (error: Error) => void
}

const requestTimeout = 5_000
const jobTimeout = 0

/** Opens the one door to the database. The pools stay inside: without an actor there is no connection to be had. */
export function openStore({ appUrl, workerUrl, appConnections = 8, workerConnections = 4, onError = () => {} }: StoreOptions): Store {
  const app = openPool(appUrl, { max: appConnections, name: 'app', onError })
  const worker = openPool(workerUrl, { max: workerConnections, name: 'worker', onError })
  return {
    inRequest: async (actor, fn, options) => transact(app, 'write', { ...actorSettings(actor), ...timeout(options, requestTimeout) }, fn),
    onlyRead: async (actor, fn, options) => transact(app, 'read', { ...actorSettings(actor), ...timeout(options, requestTimeout) }, fn),
    asSystem: async (job, fn, options) => transact(worker, 'write', { ...jobSettings(job), ...timeout(options, jobTimeout) }, fn),
    close: async () => {
      await Promise.all([app.destroy(), worker.destroy()])
    },
  }
}

const timeout = (options: DoorOptions | undefined, usual: number) => ({ statement_timeout: String(options?.timeoutMs ?? usual) })

async function transact<T>(
  pool: Kysely<Tables>,
  mode: 'read' | 'write',
  settings: Record<string, string>,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  const begin =
    mode === 'read'
      ? pool.transaction().setAccessMode('read only').setIsolationLevel('repeatable read')
      : pool.transaction().setAccessMode('read write')
  return begin.execute(async (tx) => {
    const calls = Object.entries(settings).map(([name, value]) => sql`set_config(${name}, ${value}, true)`)
    await sql`select ${sql.join(calls)}`.execute(tx)
    return fn(tx as Tx)
  })
}
