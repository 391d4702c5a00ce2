/** Header profiles, one per kind of page. `nonce` differs with every response. */
export const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=(self), camera=(self), microphone=(), usb=(), payment=()',
} as const

/** Only over https: a browser would keep it for a year. */
export const overHttps = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const

export const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const

export const downloadHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "sandbox; default-src 'none'",
} as const

/** Names with a hash of their contents never change. */
export const assetHeaders = { 'cache-control': 'public, max-age=31536000, immutable' } as const

const pagePolicy = (styles: string, ...more: string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    ...more,
  ].join('; ')

/** A cached page would keep its nonce, so desk pages are never stored. */
export const deskHeaders = (nonce: string) => ({
  'cache-control': 'no-store',
  'content-security-policy': pagePolicy(`'self' 'nonce-${nonce}'`),
})

/** The phone writes no styles of its own and needs no nonce; its page is asked for anew each time. */
export const phoneHeaders = {
  'cache-control': 'no-cache',
  'content-security-policy': pagePolicy("'self'", "media-src 'self' blob:"),
} as const

/** A file name for Content-Disposition in any script (RFC 6266). */
export const attachment = (name: string): string => {
  const plain = name.replace(/[^\w.-]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
