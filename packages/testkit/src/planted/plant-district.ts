import { initialLines } from '@sanxin/domain/campaign'
import { coverages, dueOf } from '@sanxin/domain/coverage'
import { searchText } from '@sanxin/domain/registry'
import { newId } from '@sanxin/kernel'
import type { Client } from 'pg'
import { brandSyllables, legalForms, trades } from './planted-words.ts'

export interface PlantedArea {
  id: string
  name: string
  lft: number
  rgt: number
  parentId: string | null
}

export interface PlantedDistrict {
  district: PlantedArea
  streets: PlantedArea[]
  communities: PlantedArea[]
  batchId: string
  /** in no particular order */
  units: { id: string; name: string; streetId: string | null; areaLft: number }[]
}

export interface PlantOptions {
  streets: number
  communities: number
  units: number
  seed?: number
}

/**
 * Writes areas and units with every combination of state straight into the tables, for tests and measurements that need
 * a ledger but no rosters. The connection must be a superuser's.
 */
export async function plantDistrict(client: Client, { streets, communities, units, seed = 1 }: PlantOptions): Promise<PlantedDistrict> {
  const draw = random(seed)
  const planted = await plantAreas(client, streets, communities)
  const batchId = newId()
  await client.query(`insert into exchange.batch (id, label, state, created_by, finished_at) values ($1, '首批', 'done', 'test', now())`, [
    batchId,
  ])
  const rows = Array.from({ length: units }, (_, i) => aUnit(i, draw, planted, batchId))
  for (let start = 0; start < rows.length; start += 2_000) await insertUnits(client, rows.slice(start, start + 2_000))
  await client.query('vacuum analyze')
  const told = rows.map(({ unit }) => ({ id: unit.id, name: unit.name, streetId: unit.street_id, areaLft: unit.area_lft }))
  return { ...planted, batchId, units: told }
}

async function plantAreas(client: Client, streetCount: number, communityCount: number) {
  const district: PlantedArea = { id: newId(), name: '清溪区', lft: 1, rgt: 1_000 * (streetCount + 1) - 1, parentId: null }
  const streets: PlantedArea[] = []
  const communities: PlantedArea[] = []
  for (let s = 1; s <= streetCount; s++) {
    const street = { id: newId(), name: `清溪${s}街道`, lft: s * 1_000, rgt: s * 1_000 + 999, parentId: district.id }
    streets.push(street)
    for (let c = 1; c <= communityCount; c++) {
      const lft = street.lft + c * 10
      communities.push({ id: newId(), name: `柳岸${s}-${c}社区`, lft, rgt: lft + 9, parentId: street.id })
    }
  }
  for (const [kind, areas] of [
    ['district', [district]],
    ['street', streets],
    ['community', communities],
  ] as const)
    for (const { id, parentId, name, lft, rgt } of areas)
      await client.query('insert into territory.area (id, parent_id, kind, name, lft, rgt) values ($1, $2, $3, $4, $5, $6)', [
        id,
        parentId,
        kind,
        name,
        lft,
        rgt,
      ])
  return { district, streets, communities }
}

type Draw = () => number
const pick = <T>(draw: Draw, from: readonly T[]): T => from[Math.floor(draw() * from.length)]!

function aUnit(i: number, draw: Draw, { streets, communities }: { streets: PlantedArea[]; communities: PlantedArea[] }, batchId: string) {
  const parts = [
    pick(draw, brandSyllables),
    pick(draw, brandSyllables),
    pick(draw, brandSyllables),
    pick(draw, trades),
    pick(draw, legalForms),
  ]
  const name = parts.map(([zh]) => zh).join('')
  const pinyin = parts.map(([, latin]) => latin).join('')
  const community = draw() < 0.95 ? pick(draw, communities) : undefined
  const street = community ? streets.find(({ id }) => id === community.parentId) : draw() < 0.7 ? pick(draw, streets) : undefined
  const kind = pick(draw, [
    'non_public',
    'non_public',
    'non_public',
    'non_public',
    'non_public',
    'state_owned',
    'branch_company',
    'sole_trader',
    'social_organisation',
    'unregistered',
  ])
  const operating = pick(draw, [
    'operating',
    'operating',
    'operating',
    'operating',
    'operating',
    'operating',
    'cancelled',
    'revoked',
    'moved_away',
    'shell',
  ])
  const inBase = kind === 'non_public' && operating === 'operating'
  const inSocialBase = kind === 'social_organisation' && operating === 'operating'
  const fullMembers = draw() < 0.5 ? 0 : Math.floor(draw() * 6)
  const creditCode = kind === 'unregistered' ? null : `9136${String(i).padStart(8, '0')}MA${String(i % 1_000).padStart(4, '0')}`
  const unit = {
    id: newId() as string,
    name,
    name_pinyin: pinyin,
    credit_code: creditCode,
    kind,
    operating,
    in_base: inBase,
    in_social_base: inSocialBase,
    street_id: street?.id ?? null,
    community_id: community?.id ?? null,
    area_lft: community?.lft ?? street?.lft ?? 0,
    line: draw() < 0.92 ? pick(draw, initialLines).code : null,
    headcount: draw() < 0.1 ? null : Math.floor(draw() * 300),
    employees: Math.floor(draw() * 200),
    founded_on: `20${String(10 + Math.floor(draw() * 16))}-0${1 + Math.floor(draw() * 9)}-1${Math.floor(draw() * 9)}`,
    full_members: fullMembers,
    probationary: draw() < 0.1 ? 1 : 0,
    due: inBase || inSocialBase ? dueOf(fullMembers) : 'none',
    covered_by: draw() < 0.6 ? pick(draw, coverages) : null,
    union_covered: draw() < 0.6,
    league_covered: draw() < 0.9,
    women_covered: draw() < 0.2,
    marks: {
      'market-registration': 'adopted',
      taxpayers: pick(draw, ['same', 'differs', 'blank']),
      ...(draw() < 0.4 ? { survey: 'same' } : {}),
    },
    first_batch: batchId,
    facts: factsOf(name, creditCode),
    retired: draw() < 0.01,
  }
  const search = searchText({
    names: [name],
    codes: [creditCode],
    pinyin: [pinyin],
    initials: [parts.map(([, latin]) => latin[0]).join('')],
  })
  return { unit, search: { unit_id: unit.id, area_lft: unit.area_lft, ...search } }
}

// As wide as the facts of a unit that three departments know.
const factsOf = (name: string, creditCode: string | null) =>
  Object.fromEntries(
    Object.entries({
      name,
      creditCode,
      address: '清溪区柳岸路 88 号云汀大厦 7 层',
      legalPerson: '林一苇',
      headcount: '36',
      operating: 'operating',
    }).map(([field, value]) => [
      field,
      { value, source: 'market-registration', row: 1, since: null, others: [{ source: 'taxpayers', value, row: 2, state: 'same' }] },
    ]),
  )

async function insertUnits(client: Client, rows: readonly ReturnType<typeof aUnit>[]): Promise<void> {
  const columns = Object.keys(rows[0]!.unit).join(', ')
  await client.query(`insert into registry.unit (${columns}) select ${columns} from jsonb_populate_recordset(null::registry.unit, $1)`, [
    JSON.stringify(rows.map(({ unit }) => unit)),
  ])
  await client.query('insert into registry.unit_search select * from jsonb_populate_recordset(null::registry.unit_search, $1)', [
    JSON.stringify(rows.map(({ search }) => search)),
  ])
}

/** mulberry32: numbers from 0 to 1 that a seed repeats. */
function random(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
