import fastifyCookie from '@fastify/cookie'
import type { Actor } from '@sanxin/domain/platform/access'
import { newId } from '@sanxin/kernel'
import type { Store } from '@sanxin/store/platform/request'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { describeApi } from './describe-api.ts'
import { errorHandler, mediaTypeProblem, sendProblem } from './error-handler.ts'
import { type Fault, logFault } from './fault.ts'
import { apiHeaders, everywhere, overHttps } from './headers.ts'
import { httpProblems } from './problems.ts'
import { registerRoute } from './register-route.ts'
import type { Route } from './route.ts'
import { routeTable } from './route-table.ts'
import { requireSameOrigin } from './same-origin.ts'
import { serveDesk } from './serve-desk.ts'
import { validatorCompiler } from './validate.ts'

const addressLimit = 2_048
const bodyLimit = 1_048_576
// Long enough for 200 MB over a slow line; a request without progress is ended by the socket's own patience.
const requestTimeoutMs = 900_000

export interface HttpOptions {
  store: Store
  routes: readonly Route[]
  /** who asks, from the cookies of a request */
  actorOf(request: FastifyRequest): Promise<Actor | undefined>
  /** folder of the built pages; without it the API stands alone */
  web?: string
  /** origins of our own pages, as `https://host`; the Host header decides when none is given */
  origins?: readonly string[]
  /** the pages are reached over https */
  secure?: boolean
  /** addresses of proxies in front of us; without them X-Forwarded headers mean nothing */
  proxies?: readonly string[]
  /** true: an answer that does not fit its contract is a fault; false: it is cut to the contract and reported */
  strictAnswers?: boolean
  /** told of faults of ours; one line on stderr when unsaid */
  onFault?: (fault: Fault) => void
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor
  }
  interface FastifyContextConfig {
    route?: Route
  }
}

/** The HTTP door: strict shapes, one JSON parser, our own pages only, and no route that the access table does not know. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { store, routes, actorOf, web, origins = [], secure = false, proxies = [], strictAnswers = true, onFault = logFault } = options
  const table = routeTable(routes)
  const app = fastify({
    logger: false,
    trustProxy: proxies.length > 0 ? [...proxies] : false,
    bodyLimit,
    requestTimeout: requestTimeoutMs,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    return503OnClosing: true,
    // Addresses carry names that people searched for: nothing of a request is logged but its reference.
    logController: new fastify.LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
  })
  app.decorateRequest('actor', undefined)
  app.setValidatorCompiler(validatorCompiler)
  app.setErrorHandler(errorHandler({ store, onFault }))
  onlyJson(app)
  await app.register(fastifyCookie)
  app.addHook('onRoute', ({ url, config }) => {
    if (url.startsWith('/api/') && !config?.route) throw new Error(`${url} has no entry in the route table.`)
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...everywhere, ...(secure ? overHttps : {}) })
    if (request.url.startsWith('/api/')) reply.headers(apiHeaders)
    if (request.url.length > addressLimit) throw httpProblems.problem('address-too-long', { limit: addressLimit })
    requireSameOrigin(request.method, request.headers, origins)
  })
  await describeApi(app)
  for (const route of table) registerRoute(app, route, { store, actorOf, strictAnswers, onFault })

  const sendDesk = web === undefined ? undefined : await serveDesk(app, web)
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !request.url.startsWith('/api/') && !isFile(request.url)
    if (sendDesk && isPage) return sendDesk(reply)
    const address = request.url.split('?')[0]!.slice(0, 200)
    return sendProblem(httpProblems.problem('unknown-address', { address }), request, reply)
  })
  return app
}

const isFile = (url: string): boolean => /\.[a-z0-9]{2,5}$/i.test(url.split('?')[0]!) && !url.split('?')[0]!.endsWith('.html')

/** A parser per media type let text/plain pass unchecked: there is one for JSON, and a raw stream where a route takes uploads. */
function onlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (request.routeOptions.config.route?.kind === 'upload') return done(mediaTypeProblem(request), undefined)
    if (body === '') return done(null, undefined)
    return parse(request, String(body), done)
  })
  app.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    if (request.routeOptions.config.route?.kind === 'upload') return done(null, payload)
    payload.resume()
    return done(mediaTypeProblem(request), undefined)
  })
}
