import fastifySwagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Route } from './route.ts'

/** Gathers the contracts of all routes into the OpenAPI document; call it before the routes are put on the server. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: '三新工作台 Sanxin', version: '1' },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sanxin.session' } } },
    },
    transform: ({ schema, url, route }) => {
      const entry = route.config?.route
      if (!entry) return { schema: { ...schema, hide: true }, url }
      return { schema: { ...schema, ...extras(entry) } as typeof schema, url }
    },
  })
  app.route({
    method: 'GET',
    url: '/api/openapi.json',
    config: { route: description },
    schema: { hide: true },
    handler: async () => app.swagger(),
  })
}

const description: Route = {
  kind: 'open',
  method: 'GET',
  url: '/api/openapi.json',
  contract: { answer: Type.Unknown() },
  action: 'open',
  why: 'The description of the API holds no data.',
  surface: 'description',
}

const extras = ({ action, kind, surface }: Route) => ({
  ...(action === 'open' ? { security: [] } : { security: [{ session: [] }] }),
  ...(kind === 'upload' ? { consumes: ['application/octet-stream'] } : {}),
  'x-action': action,
  'x-surface': surface,
})
