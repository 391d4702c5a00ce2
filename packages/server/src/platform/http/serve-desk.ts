import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { assetHeaders, deskHeaders } from './headers.ts'

const placeholder = '__STYLE_NONCE__'

/**
 * Serves the built pages: files under /assets as they are, the desk page with a fresh nonce.
 * @returns sender of the desk page, for every address that is a page of the desk
 */
export async function serveDesk(app: FastifyInstance, folder: string): Promise<(reply: FastifyReply) => Promise<void>> {
  if (existsSync(join(folder, 'assets'))) {
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      index: false,
      dotfiles: 'deny',
      cacheControl: false,
      setHeaders: (response) => {
        for (const [name, value] of Object.entries(assetHeaders)) response.setHeader(name, value)
      },
    })
  }
  return async (reply) => {
    const nonce = randomBytes(16).toString('base64')
    const page = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll(placeholder, nonce)
    await reply.headers(deskHeaders(nonce)).type('text/html; charset=utf-8').send(page)
  }
}
