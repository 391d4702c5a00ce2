import { dueOf } from '@sanxin/domain/coverage'
import { wholeTree } from '@sanxin/domain/platform/access'
import { anActor, aScope, propertyRuns } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { openTestStore, plantDistrict, plantPerson } from '@sanxin/testkit/planted'
import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { expect, test } from 'vitest'
import { coverageRoutes } from '../coverage/index.ts'
import { organisationRoutes } from '../organisation/index.ts'
import type { AskedInTx, Route } from '../platform/http/index.ts'
import { registryRoutes } from '../registry/index.ts'
import { territoryRoutes } from '../territory/index.ts'
import { campaignRoutes } from './index.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
const admin = <T>(work: Parameters<typeof withConnection<T>>[1]) => withConnection(database.superuserUrl, work)
const planted = await admin((client) => plantDistrict(client, { streets: 4, communities: 3, units: 160 }))
const people = await admin(async (client) => {
  const found: { id: string; areaLft: number }[] = []
  for (const { id, areaLft } of planted.units.slice(0, 40))
    found.push({
      id: await plantPerson(client, store.keyring(), {
        name: '林一苇',
        pinyin: 'linyiwei',
        areaLft,
        unitId: id,
        membership: { kind: 'full' },
      }),
      areaLft,
    })
  return found
})
const reads = [
  ...territoryRoutes,
  ...organisationRoutes,
  ...registryRoutes({ linkReasons: {}, dueOf, settleAgain: async () => undefined }),
  ...coverageRoutes,
  ...campaignRoutes,
].filter(({ kind }) => kind === 'read')

const places = [...planted.streets, ...planted.communities]
const asked = (route: Route, actor: ReturnType<typeof anActor>, query: object, params: object) =>
  store.onlyRead(actor, (tx) => route.inTx!({ actor, tx, query, params, body: undefined, language: 'zh' } as unknown as AskedInTx))

/** Queries that lead outside on purpose: foreign areas, broad searches, filters that are also facets. */
const queriesOf = ({ contract }: Route, foreignArea: string): object[] => {
  const known = Object.keys((contract.query as { properties?: object } | undefined)?.properties ?? {})
  const wide = [
    {},
    { street: foreignArea },
    { search: '科技' },
    { search: '林' },
    { limit: 200 },
    { area: foreignArea },
    { differs: 'yes' },
    { line: 'none' },
  ]
  return wide.filter((query) => Object.keys(query).every((name) => known.includes(name)))
}

test('an actor of any areas gets nothing of others on any route, and every answer fits its contract', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(places, { minLength: 1, maxLength: 3 }), fc.constantFrom(...places), async (granted, foreign) => {
      const actor = anActor({ scopes: granted.map(({ id, name, lft, rgt }) => aScope({ nodeId: id, nodeName: name, lo: lft, hi: rgt })) })
      const inScope = ({ areaLft }: { areaLft: number }) => granted.some(({ lft, rgt }) => lft <= areaLft && areaLft <= rgt)
      const hidden = [...planted.units, ...people].filter((one) => !inScope(one)).map(({ id }) => id)
      for (const route of reads) {
        if (route.url.includes(':id')) {
          for (const id of hidden.slice(0, 3))
            await expect(asked(route, actor, {}, { id }), route.url).rejects.toThrow(/registry\.(unit|person)-unknown/)
          continue
        }
        const checker = Compile(route.contract.answer!)
        for (const query of queriesOf(route, foreign.id)) {
          const answer = await asked(route, actor, query, {})
          expect([...checker.Errors(JSON.parse(JSON.stringify(answer)))].slice(0, 1), route.url).toEqual([])
          const text = JSON.stringify(answer)
          expect(
            hidden.find((id) => text.includes(id)),
            `${route.url} ${JSON.stringify(query)}`,
          ).toBeUndefined()
        }
      }
    }),
    { numRuns: propertyRuns(6) },
  )
})

test('what lies outside changes no answer: counts, facets and orders are those of a district that holds nothing else', async () => {
  const street = planted.streets[2]!
  const actor = anActor({ scopes: [aScope({ nodeId: street.id, nodeName: street.name, lo: street.lft, hi: street.rgt })] })
  const answers = async () => {
    const texts: string[] = []
    for (const route of reads.filter(({ url }) => !url.includes(':id') && !url.startsWith('/api/territory')))
      for (const query of queriesOf(route, street.id))
        texts.push(`${route.url} ${JSON.stringify(withoutClock(await asked(route, actor, query, {})))}`)
    return texts
  }
  const before = await answers()
  await admin(async (client) => {
    await client.query(
      'update registry.unit set name = name || $1, full_members = full_members + 3, headcount = 1 where area_lft not between $2 and $3',
      ['改', street.lft, street.rgt],
    )
    await client.query('update registry.person set name = $1 where area_lft not between $2 and $3', ['改名', street.lft, street.rgt])
    await client.query('update registry.unit set retired = not retired where area_lft not between $1 and $2 and in_base', [
      street.lft,
      street.rgt,
    ])
  })
  expect(await answers()).toEqual(before)
})

test('without a scope every list is empty, and with the whole tree also units without a place are seen', async () => {
  const list = reads.find(({ url }) => url === '/api/registry/units')!
  expect(await asked(list, anActor({ roles: ['sub-district'], scopes: [] }), {}, {})).toMatchObject({ items: [], total: 0 })
  const office = anActor({ scopes: [wholeTree('organisation-department')] })
  const unplaced = (await asked(list, office, { street: 'none' }, {})) as { total: number }
  expect(unplaced.total).toBeGreaterThan(0)
})

const withoutClock = (answer: unknown): unknown =>
  answer !== null && typeof answer === 'object' && 'cutOff' in answer ? { ...answer, cutOff: '' } : answer
