import { createHmac, timingSafeEqual } from 'node:crypto'

/** Over https the name binds the cookie to this host; plain http, for trials, uses another name. */
export const sessionCookieName = (secure: boolean): string => (secure ? '__Host-sanxin.session' : 'sanxin.session')

export const cookieAttributes = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax', path: '/', secure }) as const

/**
 * The session token in a signed cookie value `token.signature`; undefined when the signature is not ours.
 * A token read from the database opens nothing without it.
 */
export function readSessionCookie(value: string | undefined, secret: string): string | undefined {
  const dot = value?.lastIndexOf('.') ?? -1
  if (value === undefined || dot < 1) return undefined
  const token = value.slice(0, dot)
  const expected = createHmac('sha256', secret).update(token).digest()
  const found = Buffer.from(value.slice(dot + 1), 'base64')
  return found.length === expected.length && timingSafeEqual(found, expected) ? token : undefined
}
