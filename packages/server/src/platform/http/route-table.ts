import { isAction } from '@sanxin/domain/platform/access'
import type { Route } from './route.ts'

/**
 * All routes of the API after a look at each: an address is there once, has an access entry, and says why if it needs no account.
 * @throws Error naming the route: a mistake of ours that must not start
 */
export function routeTable(routes: readonly Route[]): readonly Route[] {
  const seen = new Set<string>()
  for (const route of routes) {
    const name = `${route.method} ${route.url}`
    if (!route.url.startsWith('/api/')) throw new Error(`${name}: routes live under /api/.`)
    if (seen.has(name)) throw new Error(`${name} is there twice.`)
    seen.add(name)
    if (route.action === 'open' ? !route.why : !isAction(route.action)) throw new Error(`${name} has no access entry.`)
    if (route.kind !== 'open' && !route.inTx) throw new Error(`${name} has nothing to do.`)
    for (const param of route.url.matchAll(/:(\w+)/g)) {
      if (!hasProperty(route.contract.params, param[1]!)) throw new Error(`${name}: the contract does not describe ${param[0]}.`)
    }
  }
  return routes
}

const hasProperty = (schema: unknown, name: string): boolean =>
  typeof schema === 'object' && schema !== null && 'properties' in schema && Object.hasOwn(schema.properties as object, name)
