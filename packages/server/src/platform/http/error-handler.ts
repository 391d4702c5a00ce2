import type { Actor } from '@sanxin/domain/platform/access'
import { Problem } from '@sanxin/kernel'
import { record } from '@sanxin/store/platform/audit'
import type { Store } from '@sanxin/store/platform/request'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { problemDocument, readLanguage } from '../problems/index.ts'
import type { Fault } from './fault.ts'
import { httpProblems } from './problems.ts'

const { problem } = httpProblems

/** Turns whatever was thrown into problem+json; a message of a driver or of the runtime never leaves. */
export function errorHandler({ store, onFault }: { store: Store; onFault: (fault: Fault) => void }) {
  return async (error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const refusal = asProblem(error, request)
    const route = request.routeOptions.url ?? '-'
    if (refusal.spec.report) onFault({ reference: request.id, route, error })
    if (request.actor && refusal.kind === 'forbidden') {
      await recordRefusal(store, request.actor, request, refusal).catch((failure: unknown) =>
        onFault({ reference: request.id, route, error: failure }),
      )
    }
    await sendProblem(refusal, request, reply)
  }
}

/** @param more members beside those of RFC 9457 */
export async function sendProblem(refusal: Problem, request: FastifyRequest, reply: FastifyReply, more: object = {}): Promise<void> {
  const language = readLanguage(request.headers['accept-language'])
  const document = { ...problemDocument(refusal, language, request.id), ...more }
  if (refusal.facts.seconds !== undefined && refusal.kind === 'limited') reply.header('retry-after', String(refusal.facts.seconds))
  await reply.code(document.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(document))
}

function asProblem(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  const { code, statusCode, validation } = (error ?? {}) as Partial<FastifyError>
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problem('too-large', { limit: request.routeOptions.bodyLimit ?? 0 })
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return mediaTypeProblem(request)
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || error instanceof SyntaxError) return problem('malformed', { what: 'JSON' })
  if (validation) return problem('malformed', { what: 'validation' })
  // The file server's word for a path it does not serve.
  if (statusCode === 403 || statusCode === 404) return problem('unknown-address', { address: request.url.split('?')[0]!.slice(0, 200) })
  if (statusCode === 400) return problem('malformed', { what: code ?? 'HTTP' })
  return problem('fault', { reference: request.id })
}

export const mediaTypeProblem = (request: FastifyRequest): Problem =>
  problem('media-type', { found: String(request.headers['content-type'] ?? '-').slice(0, 80), accepted: 'application/json' })

const recordRefusal = (store: Store, actor: Actor, request: FastifyRequest, refusal: Problem): Promise<void> =>
  store.inRequest(actor, (tx) =>
    record(tx, {
      event: 'access.refused',
      outcome: 'refused',
      facts: { code: refusal.code, method: request.method, route: request.routeOptions.url ?? '-' },
    }),
  )
