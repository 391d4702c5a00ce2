import type { IncomingMessage } from 'node:http'
import { type Actor, requireAccess } from '@sanxin/domain/platform/access'
import { Problem } from '@sanxin/kernel'
import { commandProblems, once } from '@sanxin/store/platform/command'
import type { Store } from '@sanxin/store/platform/request'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { identityProblems } from '../identity/problems.ts'
import { readLanguage } from '../problems/index.ts'
import { mediaTypeProblem } from './error-handler.ts'
import type { Fault } from './fault.ts'
import { attachment, downloadHeaders } from './headers.ts'
import { limitedStream } from './limited-stream.ts'
import { httpProblems } from './problems.ts'
import type { Asked, Download, Route } from './route.ts'
import { answerWriter } from './validate.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

interface Surroundings {
  store: Store
  actorOf(request: FastifyRequest): Promise<Actor | undefined>
  strictAnswers: boolean
  onFault(fault: Fault): void
}

/** Puts one route of the table on the server: sign-in and permission before the body is read, then one transaction. */
export function registerRoute(app: FastifyInstance, route: Route, { store, actorOf, strictAnswers, onFault }: Surroundings): void {
  const { params, query, body, answer } = route.contract
  const write = answer
    ? answerWriter(answer, strictAnswers, (text) => onFault({ reference: '-', route: route.url, error: text }))
    : undefined

  app.route({
    method: route.method,
    url: route.url,
    config: { route },
    bodyLimit: route.limitBytes,
    schema: {
      summary: route.summary,
      tags: [route.url.split('/')[2]!],
      ...(params ? { params } : {}),
      ...(query ? { querystring: query } : {}),
      ...(body ? { body } : {}),
      ...(answer ? { response: { [route.status ?? 200]: answer } } : {}),
    },
    serializerCompiler: () => write ?? ((data) => JSON.stringify(data)),
    onRequest: async (request) => {
      if (route.kind === 'open') return
      const actor = await actorOf(request)
      if (!actor) throw identityProblems.problem('signed-out')
      request.actor = actor
      requireAccess(actor, route.action as Exclude<Route['action'], 'open'>)
      if (route.kind === 'command' || route.kind === 'upload') requireKey(request)
    },
    handler: async (request, reply) => {
      if (route.kind === 'open') return route.answer!(request, reply)
      if (body === undefined && route.kind === 'command' && request.body !== undefined) throw noBodyExpected()
      return answerIn(route, store, request, reply)
    },
  })
}

async function answerIn(route: Route, store: Store, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const actor = request.actor!
  const asked = askedBy(request, actor)
  const door = { timeoutMs: route.timeoutMs }
  if (route.kind === 'read') {
    const open = route.records ? store.inRequest : store.onlyRead
    return open(actor, (tx) => route.inTx!({ ...asked, tx }), door)
  }
  if (route.kind === 'download') {
    const file = (await store.inRequest(actor, (tx) => route.inTx!({ ...asked, tx }), door)) as Download
    return reply
      .headers({ ...downloadHeaders, 'content-disposition': attachment(file.name) })
      .type(file.type)
      .serializer(raw)
      .send(file.content)
  }
  const received = route.kind === 'upload' ? await route.receive!(asked, uploaded(route, request)) : undefined
  const content = received === undefined ? undefined : route.contentOf!(received)
  const command = { key: requireKey(request), request: requestOf(request, content), keepAnswer: route.keepAnswer }
  const done = store.inRequest(
    actor,
    (tx) =>
      once(tx, command, async () => {
        const answer = await route.inTx!({ ...asked, tx }, received)
        return { status: route.status!, body: route.contract.answer ? answer : null }
      }),
    door,
  )
  const { status, body, repeated } = await done.catch(async (error: unknown) => {
    // Any other failure may have come after the transaction was kept.
    if (error instanceof Problem) await route.discard?.(received)
    throw error
  })
  if (repeated) await route.discard?.(received)
  if (repeated) reply.header('idempotency-replayed', 'true')
  if (!route.contract.answer) return reply.code(status === 200 ? 204 : status).send()
  return reply.code(status).send(body)
}

const raw = (payload: unknown) => payload as string

const askedBy = (request: FastifyRequest, actor: Actor): Asked =>
  ({
    actor,
    params: request.params,
    query: request.query,
    body: request.body,
    language: readLanguage(request.headers['accept-language']),
  }) as Asked

function requireKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !uuid.test(key)) throw commandProblems.problem('key-missing')
  return key.toLowerCase()
}

/** What makes two requests the same; of an upload what was received, since its stream is gone when the question arises. */
const requestOf = ({ method, url, body }: FastifyRequest, content?: string) =>
  content === undefined ? { method, url, body: body ?? null } : { method, url, content }

function uploaded(route: Route, request: FastifyRequest) {
  if (request.body === undefined || request.body === null) throw mediaTypeProblem(request)
  const declared = Number(request.headers['content-length'] ?? 0)
  if (declared > route.limitBytes!) throw httpProblems.problem('too-large', { limit: route.limitBytes! })
  return limitedStream(request.body as IncomingMessage, route.limitBytes!)
}

const noBodyExpected = () => httpProblems.problem('invalid-request', { part: 'body', where: '/', what: 'must be empty' })
