import type { IncomingHttpHeaders } from 'node:http'
import { httpProblems } from './problems.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Lets changes in from our own pages only. Browsers name the origin of every change; programs that are no browser name none and
 * carry no cookie of somebody else either.
 * @throws Problem `http.foreign-origin`
 */
export function requireSameOrigin(method: string, headers: IncomingHttpHeaders, origins: readonly string[]): void {
  if (reading.has(method)) return
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') throw httpProblems.problem('foreign-origin', { origin: origin ?? String(site) })
  if (origin === undefined || origins.includes(origin)) return
  if (origins.length === 0 && isHost(origin, host)) return
  throw httpProblems.problem('foreign-origin', { origin })
}

function isHost(origin: string, host: string | undefined): boolean {
  try {
    const { protocol, host: own } = new URL(origin)
    return own === new URL(`${protocol}//${host}`).host
  } catch {
    return false
  }
}
