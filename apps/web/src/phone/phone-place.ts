/** The tabs at the foot of the phone. */
export type PhoneTab = 'today' | 'units' | 'me'

export type PhonePlace = { kind: 'today' | 'me' | 'unknown' } | { kind: 'units'; search: string } | { kind: 'unit'; id: string }

/** What an address of the phone shows: `/phone`, `/phone/units?search=`, `/phone/units/:id`, `/phone/me`. */
export function phonePlaceOf(address: string): PhonePlace {
  const [path = '', query = ''] = address.split('?')
  const [, , first, second, ...rest] = path.replace(/\/+$/, '').split('/')
  if (rest.length > 0) return { kind: 'unknown' }
  if (first === undefined) return { kind: 'today' }
  if (first === 'me' && second === undefined) return { kind: 'me' }
  if (first !== 'units') return { kind: 'unknown' }
  if (second !== undefined) return { kind: 'unit', id: second }
  return { kind: 'units', search: new URLSearchParams(query).get('search') ?? '' }
}

/** The tab that an address belongs to; none when nothing is there. */
export const phoneTabOf = ({ kind }: PhonePlace): PhoneTab | null => (kind === 'unknown' ? null : kind === 'unit' ? 'units' : kind)

/** Whether an address stays on the phone; everything else is loaded from the server. */
export const isOnPhone = (href: string): boolean => /^\/phone(?:[/?]|$)/.test(href)
