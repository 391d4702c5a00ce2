import type { UnitDetail } from '@sanxin/contract/registry'
import { aDistrictActor, anActor, aScope } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { openTestStore, plantDistrict, plantPerson, plantRows } from '@sanxin/testkit/planted'
import { expect, test } from 'vitest'
import { getPersonDetail, getPersonPage, getUnitDetail, getUnitPage, overrideUnit, unmaskValue, withdrawOverride } from './index.ts'
import { unmaskLimit } from './unmask.ts'

const database = await fileDatabase()
const store = await openTestStore(database)
const planted = await withConnection(database.superuserUrl, (client) => plantDistrict(client, { streets: 2, communities: 2, units: 60 }))
const linkReasons = { 'credit-code': { zh: '信用代码相同', en: 'same code' } }
const settlings: string[] = []
const neighbours = {
  settleAgain: async (_: unknown, cause: string) => settlings.push(cause),
  language: 'zh' as const,
  linkReasons,
  dueOf: (members: number) => (members >= 3 ? ('single' as const) : ('instructor' as const)),
}
const office = aDistrictActor()
const [home, abroad] = planted.streets as [(typeof planted.streets)[0], (typeof planted.streets)[0]]
const clerk = anActor({ scopes: [aScope({ nodeId: home.id, nodeName: home.name, lo: home.lft, hi: home.rgt })] })
const idNumber = '110101199003070134'
const phone = '15412345678'

const inHome = planted.units.filter(({ areaLft }) => areaLft >= home.lft && areaLft <= home.rgt)
const admin = <T>(work: Parameters<typeof withConnection<T>>[1]) => withConnection(database.superuserUrl, work)
const standing = await admin(async (client) => {
  const { rows } = await client.query('select id from registry.unit where not retired and id = any($1) order by id', [
    inHome.map(({ id }) => id),
  ])
  return rows.map(({ id }) => id as string)
})
const [subject, second, third] = standing as [string, string, string]
const foreign = planted.units.find(({ areaLft }) => areaLft >= abroad.lft)!

const [registration, tax] = await admin(async (client) => {
  const rows = await plantRows(client, store.keyring(), {
    batchId: planted.batchId,
    kind: 'market-registration',
    name: '登记.xlsx',
    rows: [{ name: '云汀物流有限公司', phone, legalPerson: '林一苇' }],
  })
  const taxRows = await plantRows(client, store.keyring(), {
    batchId: planted.batchId,
    kind: 'taxpayers',
    name: '税.csv',
    rows: [{ name: '云汀物流' }],
  })
  for (const row of [...rows, ...taxRows])
    await client.query(`insert into registry.row_unit values ($1, $2, $3, '{"code": "credit-code", "facts": {}}')`, [
      row,
      subject,
      home.lft,
    ])
  await client.query(
    `update registry.unit set name = '云汀物流有限公司', kind = 'non_public', operating = 'operating', in_base = true, in_social_base = false, full_members = 4,
       due = 'single', area_lft = $2, street_id = $3, community_id = null, anchor_row = $4,
       facts = $5, reasons = '[{"code": "operating.rosters", "facts": {}}]' where id = $1`,
    [
      subject,
      home.lft,
      home.id,
      rows[0],
      {
        name: {
          value: '云汀物流有限公司',
          source: 'market-registration',
          row: rows[0],
          since: '2026-01-02',
          others: [{ source: 'taxpayers', value: '云汀物流', row: taxRows[0], state: 'same' }],
        },
        operating: { value: 'operating', source: 'market-registration', row: rows[0], since: null, others: [] },
        headcount: { value: '36', source: 'taxpayers', row: taxRows[0], since: null, others: [] },
      },
    ],
  )
  return [rows[0]!, taxRows[0]!]
})

const read = (id = subject): Promise<UnitDetail> => store.onlyRead(office, (tx) => getUnitDetail(tx, office, id, neighbours))
const correct = async (field: string, value: string | null, actor = office, id = subject) => {
  const { revision } = await read(id)
  return store.inRequest(actor, (tx) => overrideUnit(tx, actor, id, { field, value, reason: '现场核对过', revision }, neighbours))
}
const fact = (detail: UnitDetail, field: string) => detail.facts.find((one) => one.field === field)!

test('the unit page says who says what, shows the source rows masked, and why', async () => {
  const detail = await read()
  expect(fact(detail, 'name').marks.map(({ sign, state }) => [sign, state])).toEqual([
    ['市', 'adopted'],
    ['税', 'same'],
  ])
  expect(detail.rows.map(({ rowId, row }) => [Number(rowId), row])).toEqual([
    [registration, 2],
    [tax, 2],
  ])
  expect(detail.rows[0]!.cells).toContainEqual({ field: 'phone', name: expect.anything(), value: '154****5678' })
  expect(detail.rows[0]!.because.zh).toBe('信用代码相同')
  expect(detail.reasons.map(({ code }) => code)).toEqual(['operating.rosters', 'base.enterprise', 'due.single'])
  expect(JSON.stringify(detail)).not.toContain(phone)
})

test('a correction takes effect at once, is told in the history, and the source steps back', async () => {
  const detail = await correct('name', '云汀供应链有限公司')
  expect(detail.unit.name).toBe('云汀供应链有限公司')
  expect(detail.formerNames).toContain('云汀物流有限公司')
  expect(fact(detail, 'name')).toMatchObject({ value: '云汀供应链有限公司', override: { reason: '现场核对过', madeBy: office.name } })
  expect(fact(detail, 'name').marks.map(({ sign, state }) => [sign, state])).toEqual([
    ['人', 'adopted'],
    ['市', 'differs'],
    ['税', 'differs'],
  ])
  expect(detail.timeline.find(({ field }) => field === 'name')).toMatchObject({
    was: '云汀物流有限公司',
    became: '云汀供应链有限公司',
    who: office.name,
  })
  const found = await store.onlyRead(office, (tx) => getUnitPage(tx, { search: '供应链' }))
  expect(found.items.map(({ id }) => id)).toEqual([subject])
})

test('a correction taken back leaves what the sources say', async () => {
  const { override } = fact(await read(), 'name')
  const detail = await store.inRequest(office, (tx) => withdrawOverride(tx, office, override!.id, neighbours))
  expect(detail.unit.name).toBe('云汀物流有限公司')
  expect(detail.formerNames).not.toContain('云汀供应链有限公司')
  expect(fact(detail, 'name').override).toBeNull()
  expect(fact(detail, 'name').marks.map(({ sign, state }) => [sign, state])).toEqual([
    ['市', 'adopted'],
    ['税', 'differs'],
  ])
})

test('a correction of a field that no source knew leaves nothing when it is taken back', async () => {
  const corrected = fact(await correct('contact', '林一苇'), 'contact')
  expect(corrected.value).toBe('林一苇')
  const detail = await store.inRequest(office, (tx) => withdrawOverride(tx, office, corrected.override!.id, neighbours))
  expect(fact(detail, 'contact')).toMatchObject({ value: null, marks: [], override: null })
  expect(settlings.slice(-2)).toEqual(['correction of contact', 'correction of contact withdrawn'])
})

test('a unit corrected to deregistered leaves the base and is due nothing; back again it is due what its members say', async () => {
  expect((await correct('operating', 'cancelled')).unit).toMatchObject({ inBase: false, due: 'none' })
  const again = await correct('operating', 'operating')
  expect(again.unit).toMatchObject({ inBase: true, due: 'single' })
  expect(again.timeline.find(({ field }) => field === 'operating')).toMatchObject({ was: '注销', became: '正常经营' })
})

test('a unit moves with its search entry and links to the street it is corrected to', async () => {
  const detail = await correct('street', abroad.name)
  expect(detail.unit.streetName).toBe(abroad.name)
  await expect(store.onlyRead(clerk, (tx) => getUnitDetail(tx, clerk, subject, neighbours))).rejects.toThrow('registry.unit-unknown')
  const found = await store.onlyRead(clerk, (tx) => getUnitPage(tx, { search: '云汀物流' }))
  expect(found.items.map(({ id }) => id)).not.toContain(subject)
  expect((await correct('street', home.name)).unit.streetName).toBe(home.name)
})

test('refused: a stale revision, an unknown field, a value that does not fit, a foreign place, a code that another unit has', async () => {
  const { revision } = await read()
  const stale = { field: 'address', value: '柳岸路 1 号', reason: '核对', revision: revision - 1 }
  await expect(store.inRequest(office, (tx) => overrideUnit(tx, office, subject, stale, neighbours))).rejects.toThrow(
    'registry.changed-meanwhile',
  )
  await expect(correct('fullMembers', '9')).rejects.toThrow('registry.field-fixed')
  await expect(correct('phone', phone)).rejects.toThrow('registry.field-fixed')
  await expect(correct('headcount', '许多')).rejects.toThrow('registry.value-unfit')
  await expect(correct('kind', null)).rejects.toThrow('registry.value-unfit')
  await expect(correct('street', '没有的街道')).rejects.toThrow('registry.place-unknown')
  await expect(correct('street', abroad.name, clerk)).rejects.toThrow('registry.place-out-of-scope')
})

test('who may only read cannot correct, and a clerk cannot touch a unit of another street', async () => {
  const community = anActor({ scopes: [aScope({ role: 'community', lo: home.lft, hi: home.rgt })] })
  await expect(correct('address', '柳岸路 1 号', community)).rejects.toThrow('access.')
  const change = { field: 'address', value: '柳岸路 1 号', reason: '核对', revision: 1 }
  await expect(store.inRequest(clerk, (tx) => overrideUnit(tx, clerk, foreign.id, change, neighbours))).rejects.toThrow(
    'registry.unit-unknown',
  )
})

test('a merged unit leads to the one that took it over', async () => {
  await admin((client) => client.query('update registry.unit set retired = true, merged_into = $2 where id = $1', [third, second]))
  expect((await read(third)).unit.id).toBe(second)
})

const member = await admin((client) =>
  plantPerson(client, store.keyring(), {
    name: '单雄',
    pinyin: 'shanxiong',
    areaLft: home.lft,
    unitId: subject,
    idNumber,
    phone,
    membership: { kind: 'full', undisclosed: true },
  }),
)
const neighbour = await admin((client) => plantPerson(client, store.keyring(), { name: '单雅', pinyin: 'shanya', areaLft: abroad.lft }))

test('a whole ID number or phone, a name, and pinyin find a person; a part of a number does not', async () => {
  const find = async (search: string) =>
    (await store.onlyRead(office, (tx) => getPersonPage(tx, office, { search }))).items.map(({ id }) => id)
  for (const search of [idNumber, idNumber.toLowerCase(), phone, `${phone.slice(0, 3)} ${phone.slice(3)}`, '单雄', 'shanxiong'])
    expect(await find(search), search).toEqual([member])
  expect((await find('单')).sort()).toEqual([member, neighbour].sort())
  expect(await find(idNumber.slice(0, 10))).toEqual([])
})

test('a reader who may not know membership sees none, neither directly nor through a filter', async () => {
  const reader = anActor({ roles: ['industry-group'], scopes: [aScope({ role: 'industry-group', lo: home.lft, hi: home.rgt })] })
  await store.onlyRead(reader, async (tx) => {
    const { items } = await getPersonPage(tx, reader, {})
    expect(items).toMatchObject([{ id: member, membership: null, branch: null, countedAtId: null, undisclosed: false }])
    await expect(getPersonPage(tx, reader, { undisclosed: 'yes' })).rejects.toThrow('registry.membership-closed')
    const detail = await getPersonDetail(tx, reader, member, neighbours)
    expect(detail.membership).toBeNull()
  })
})

test('who may know membership sees it, with the reason why the member counts there', async () => {
  await store.onlyRead(clerk, async (tx) => {
    const { items } = await getPersonPage(tx, clerk, { undisclosed: 'yes' })
    expect(items).toMatchObject([{ id: member, membership: 'full', countedAtId: subject, undisclosed: true }])
    const { membership } = await getPersonDetail(tx, clerk, member, neighbours)
    expect(membership).toMatchObject({
      kind: 'full',
      countedAt: { id: subject },
      because: { code: 'insured-here', zh: '在该单位正常参保' },
    })
  })
})

test('a look at a sealed value gives it, is told on the page, and is refused beyond the quota', async () => {
  const look = (field: 'idNumber' | 'phone' | 'birthDate') =>
    store.inRequest(clerk, (tx) => unmaskValue(tx, clerk, { entity: 'person', id: member }, { field, reason: '核对身份' }))
  expect(await look('idNumber')).toEqual({ value: idNumber, secondsShown: 60 })
  expect((await look('birthDate')).value).toBe('1990-03-07')
  const { viewedBy } = await store.onlyRead(office, (tx) => getPersonDetail(tx, office, member, neighbours))
  expect(viewedBy).toMatchObject([{ who: clerk.name, reason: '核对身份' }, { who: clerk.name }])
  for (let i = 2; i < unmaskLimit; i++) await look('phone')
  await expect(look('phone')).rejects.toThrow('registry.unmask-too-often')
  await expect(
    store.inRequest(clerk, (tx) => unmaskValue(tx, clerk, { entity: 'person', id: neighbour }, { field: 'phone', reason: '核对身份' })),
  ).rejects.toThrow('registry.person-unknown')
})

test('every look and every correction is in the audit trail', async () => {
  const { rows } = await admin((client) =>
    client.query<{ event: string; n: number }>('select event, count(*)::integer n from platform.audit_entry group by event'),
  )
  const counts = Object.fromEntries(rows.map(({ event, n }) => [event, n]))
  expect(counts['registry.unmasked']).toBe(unmaskLimit)
  expect(counts['registry.field-overridden']).toBe(6)
  expect(counts['registry.override-withdrawn']).toBe(2)
})
