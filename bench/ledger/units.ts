// How long one page of the unit ledger takes at 84,000 units under row security, with its total and without.
// node bench/ledger/units.ts [units] — starts a PostgreSQL of its own.
import { performance } from 'node:perf_hooks'
import { type Actor, wholeTree } from '@sanxin/domain/platform/access'
import type { UnitFilters } from '@sanxin/domain/registry'
import type { AccountId } from '@sanxin/kernel'
import { migrate } from '@sanxin/store/platform/migrate'
import { openStore, type Tx } from '@sanxin/store/platform/request'
import { countUnits, listUnits, type UnitSort, unitFacets } from '@sanxin/store/registry'
import { type PlantedArea, plantDistrict } from '@sanxin/testkit/planted'
import { Client } from 'pg'
import { startTestCluster } from '../../apps/server/src/postgres/test-cluster.ts'

const units = Number(process.argv[2] ?? 84_000)
const rounds = Number(process.env.ROUNDS ?? 40)
const cluster = await startTestCluster(Number(process.env.SANXIN_TEST_POSTGRES ?? 18))
const { superuserUrl, roleUrls, afterCreate } = cluster.access
const admin = new Client({ connectionString: superuserUrl })
await admin.connect()
await admin.query('create database bench owner sanxin_owner')
for (const statement of afterCreate) await admin.query(statement.replaceAll('{database}', 'bench'))
await admin.end()
const url = (from: string) => Object.assign(new URL(from), { pathname: '/bench' }).href
await migrate(url(superuserUrl))
const client = new Client({ connectionString: url(superuserUrl) })
await client.connect()
const district = await plantDistrict(client, { streets: 12, communities: 9, units })
await client.end()

const store = openStore({ appUrl: url(roleUrls.sanxin_app), workerUrl: url(roleUrls.sanxin_worker) })
const account = '00000000-0000-7000-8000-0000000000aa' as AccountId
const office: Actor = {
  accountId: account,
  name: '组织部',
  roles: ['organisation-department'],
  scopes: [wholeTree('organisation-department')],
}
const clerkOf = ({ id, name, lft, rgt }: PlantedArea): Actor => ({
  accountId: account,
  name: '街道',
  roles: ['sub-district'],
  scopes: [{ role: 'sub-district', tree: 'area', nodeId: id, nodeName: name, mode: 'below', lo: lft, hi: rgt }],
})
const clerk = clerkOf(district.streets[3]!)

async function time(name: string, actor: Actor, work: (tx: Tx) => Promise<unknown>): Promise<void> {
  const taken: number[] = []
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    await store.onlyRead(actor, work)
    taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.min(rounds - 1, Math.floor(share * rounds))]!.toFixed(1).padStart(7)
  console.log(`${name.padEnd(44)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms`)
}

async function deepCursor(actor: Actor, filters: UnitFilters, pages: number): Promise<string | undefined> {
  let after: string | undefined
  for (let i = 0; i < pages; i++) after = (await store.onlyRead(actor, (tx) => listUnits(tx, filters, { after, limit: 200 }))).next ?? after
  return after
}

const page =
  (filters: UnitFilters, ask: { after?: string; sort?: UnitSort } = {}) =>
  (tx: Tx) =>
    listUnits(tx, filters, ask)
for (const [who, actor] of [
  ['district', office],
  ['street', clerk],
] as const) {
  const deep = await deepCursor(actor, {}, who === 'district' ? 200 : 20)
  await time(`${who}: first page by name`, actor, page({}))
  await time(`${who}: page far inside`, actor, page({}, { after: deep }))
  for (const sort of ['-changed', '-members', '-headcount', 'street'] as const)
    await time(`${who}: sorted ${sort}`, actor, page({}, { sort }))
  await time(`${who}: base, due, uncovered`, actor, page({ base: 'enterprise', due: 'organisation', covered: 'no' }))
  await time(`${who}: one street and line`, actor, page({ base: 'enterprise', street: district.streets[3]!.id, line: 'software' }))
  for (const search of ['浦东', '浦东科技', '科技', '有限公司', 'pudong', 'pd', '浦', '91360001', '江云 物流', '查无此名'])
    await time(`${who}: search ${search}`, actor, page({ search }))
  await time(`${who}: differs`, actor, page({ differs: 'yes' }))
  await time(`${who}: total alone`, actor, (tx) => countUnits(tx, {}))
  await time(`${who}: facets`, actor, (tx) => unitFacets(tx, {}))
}
await store.close()
await cluster.stop()
