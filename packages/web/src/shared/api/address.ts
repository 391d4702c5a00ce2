export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[]
export type Query = Readonly<Record<string, QueryValue>>

/** An address with its query; what is empty, null or undefined stays out, lists repeat their name. */
export function address(path: string, query: Query | object = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query) as [string, QueryValue][]) {
    if (value === undefined || value === null || value === '') continue
    if (typeof value === 'object') for (const one of value) search.append(name, String(one))
    else search.append(name, String(value))
  }
  const text = search.toString()
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`
}
