import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { assetHeaders, deskHeaders, phoneHeaders } from './headers.ts'

const placeholder = '__STYLE_NONCE__'

/** Whether an address is a page of the phone: `/phone` itself and everything below it. */
const isPhone = (url: string): boolean => /^\/phone(?:[/?]|$)/.test(url)

/**
 * Serves the built pages: files as they are (those with a hash in their name for ever), the desk page with a fresh nonce, the phone page
 * without one.
 * @returns sender of the page that an address belongs to
 */
export async function serveDesk(app: FastifyInstance, folder: string): Promise<(reply: FastifyReply) => Promise<void>> {
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    // The page itself never goes out without its nonce.
    allowedPath: (path) => !path.endsWith('.html'),
    setHeaders: (response, path) => {
      const lasting = path.startsWith(join(folder, 'assets'))
      response.headers(lasting ? assetHeaders : { 'cache-control': 'no-cache' })
    },
  })
  const sendPage = async (reply: FastifyReply) => {
    reply.type('text/html; charset=utf-8')
    if (isPhone(reply.request.url)) {
      await reply.headers(phoneHeaders).send(readFileSync(join(folder, 'phone.html'), 'utf8'))
      return
    }
    const nonce = randomBytes(16).toString('base64')
    const page = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll(placeholder, nonce)
    await reply.headers(deskHeaders(nonce)).send(page)
  } // The folder itself is a page too; left to the file server it would be a forbidden listing.
  app.get('/', (_request, reply) => sendPage(reply))
  return sendPage
}
