import type { Readable } from 'node:stream'
import type { Action, Actor } from '@sanxin/domain/platform/access'
import type { Language } from '@sanxin/kernel'
import type { Tx } from '@sanxin/store/platform/request'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Static, TSchema } from 'typebox'

/** Through which kind of surface data leaves or changes; tests of scope walk all of them. */
export type Surface =
  | 'list'
  | 'item'
  | 'count'
  | 'picker'
  | 'search'
  | 'history'
  | 'download'
  | 'command'
  | 'upload'
  | 'session'
  | 'description'

/** Shapes of a request and its answer; what is not described is refused. */
export interface RouteContract {
  params?: TSchema
  query?: TSchema
  body?: TSchema
  answer?: TSchema
}

type Part<C, K extends keyof RouteContract> = C extends Record<K, infer S extends TSchema> ? Static<S> : undefined

/** A request as a use case sees it. */
export interface Asked<C extends RouteContract = RouteContract> {
  actor: Actor
  params: Part<C, 'params'>
  query: Part<C, 'query'>
  body: Part<C, 'body'>
  language: Language
}
export interface AskedInTx<C extends RouteContract = RouteContract> extends Asked<C> {
  tx: Tx
}
/** Without an answer in the contract nothing is sent, whatever the handler gives back. */
export type Answered<C> = C extends { answer: infer S extends TSchema } ? Static<S> : unknown

/** A file for the reader. */
export interface Download {
  name: string
  type: string
  content: Buffer | Readable
}

interface Described<C extends RouteContract> {
  url: string
  contract: C
  /** what the caller must be allowed to do; the use case asks again with the record in hand */
  action: Action
  surface: Surface
  summary?: string
  /** longest database statement; 5 s when unsaid */
  timeoutMs?: number
}

interface CommandDescribed<C extends RouteContract> extends Described<C> {
  method: Command
  /** 200 when unsaid */
  status?: number
  /** false when the answer shows clear values above L2: it is never stored, a repetition is carried out and recorded again */
  keepAnswer?: boolean
}

type Command = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One address of the API with everything that is known about it. */
export interface Route {
  kind: 'read' | 'download' | 'command' | 'upload' | 'open'
  method: 'GET' | Command
  url: string
  contract: RouteContract
  /** `open` routes answer without an account; each says why */
  action: Action | 'open'
  why?: string
  surface: Surface
  summary?: string
  timeoutMs?: number
  records?: boolean
  status?: number
  keepAnswer?: boolean
  limitBytes?: number
  inTx?(asked: AskedInTx, received?: unknown): Promise<unknown>
  receive?(asked: Asked, stream: Readable): Promise<unknown>
  contentOf?(received: unknown): string
  discard?(received: unknown): Promise<void>
  answer?(request: FastifyRequest, reply: FastifyReply): Promise<unknown>
}

/** Reads in one snapshot; with `records` the look itself is recorded, so the transaction can write. */
export const readRoute = <const C extends RouteContract>(
  spec: Described<C> & { records?: boolean; handle(asked: AskedInTx<C>): Promise<Answered<C>> },
): Route => ({ ...describe(spec), kind: 'read', method: 'GET', records: spec.records, inTx: (asked) => spec.handle(asked as AskedInTx<C>) })

/** Reads a file; it may record the look, so its transaction can write. */
export const downloadRoute = <const C extends RouteContract>(
  spec: Described<C> & { handle(asked: AskedInTx<C>): Promise<Download> },
): Route => ({ ...describe(spec), kind: 'download', method: 'GET', inTx: (asked) => spec.handle(asked as AskedInTx<C>) })

/** Changes something, once for each Idempotency-Key. */
export const commandRoute = <const C extends RouteContract>(
  spec: CommandDescribed<C> & { handle(asked: AskedInTx<C>): Promise<Answered<C>> },
): Route => ({
  ...describe(spec),
  kind: 'command',
  method: spec.method,
  status: spec.status ?? 200,
  keepAnswer: spec.keepAnswer ?? true,
  inTx: (asked) => spec.handle(asked as AskedInTx<C>),
})

/**
 * Takes a file as application/octet-stream. `receive` brings the stream to a safe place before any transaction begins;
 * `handle` then makes it known, once for each Idempotency-Key.
 */
export const uploadRoute = <const C extends RouteContract, Received>(
  spec: Omit<CommandDescribed<C>, 'method' | 'keepAnswer'> & {
    limitBytes: number
    receive(asked: Asked<C>, stream: Readable): Promise<Received>
    /** hash of what was received: another content under the same Idempotency-Key is another request */
    contentOf(received: Received): string
    /** removes what was received for a request that is refused or was carried out before */
    discard?(received: Received): Promise<void>
    handle(asked: AskedInTx<C>, received: Received): Promise<Answered<C>>
  },
): Route => ({
  ...describe(spec),
  kind: 'upload',
  method: 'POST',
  status: spec.status ?? 200,
  keepAnswer: true,
  limitBytes: spec.limitBytes,
  receive: (asked, stream) => spec.receive(asked as Asked<C>, stream),
  contentOf: (received) => spec.contentOf(received as Received),
  discard: async (received) => spec.discard?.(received as Received),
  inTx: (asked, received) => spec.handle(asked as AskedInTx<C>, received as Received),
})

/** Answers without an account, and says why that is right. */
export const openRoute = <const C extends RouteContract>(spec: {
  method: 'GET' | Command
  url: string
  contract: C
  why: string
  surface: Surface
  summary?: string
  handle(request: FastifyRequest, reply: FastifyReply): Promise<unknown>
}): Route => ({
  kind: 'open',
  method: spec.method,
  url: spec.url,
  contract: spec.contract,
  action: 'open',
  why: spec.why,
  surface: spec.surface,
  summary: spec.summary,
  answer: spec.handle,
})

const describe = ({ url, contract, action, surface, summary, timeoutMs }: Described<RouteContract>) => ({
  url,
  contract,
  action,
  surface,
  summary,
  timeoutMs,
})
