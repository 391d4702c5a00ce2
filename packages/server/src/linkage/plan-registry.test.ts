import { districtInterval, settleAreas } from '@sanxin/domain/territory'
import { type AreaId, newId } from '@sanxin/kernel'
import { expect, test } from 'vitest'
import { type LinkageRow, planRegistry, type RegistryInput } from './index.ts'

const code = '91000000MA0000000N'
let next = 0
const row = (kind: string, cells: Record<string, string>, delivery = 1): LinkageRow => ({
  id: ++next,
  kind,
  delivery,
  deliveredOn: '2026-11-20',
  cells,
})

const areas = settleAreas(
  [
    {
      id: newId() as AreaId,
      parentId: null,
      kind: 'district',
      name: '清溪区',
      code: null,
      grids: null,
      lon: null,
      lat: null,
      boundary: null,
      ...districtInterval,
    },
  ],
  [{ street: '清溪街道', community: '柳岸社区' }],
)
const input = (rows: LinkageRow[], more: Partial<RegistryInput> = {}): RegistryInput => ({
  rows,
  areas,
  buildings: [],
  organisations: [],
  decisions: { unit: [], person: [] },
  previous: { units: new Map(), people: new Map() },
  retired: { units: new Map(), people: new Map() },
  overrides: [],
  ...more,
})

const register = row('market-registration', {
  name: '清溪恒芯科技有限公司',
  creditCode: code,
  unitType: '有限责任公司',
  status: '存续',
  area: '清溪街道',
})
const insured = row('insured-units', {
  insuredNumber: '0036100007',
  name: '恒芯科技',
  creditCode: code,
  status: '正常参保',
  headcount: '5',
})
const survey = row('survey', { name: '恒芯科技', creditCode: code, siteStatus: '正常经营', community: '柳岸社区', headcount: '6' })
const member = (personName: string, idNumber: string, more: Record<string, string> = {}) =>
  row('members', { personName, idNumber, memberKind: '正式党员', standing: '正常', ...more })
const insuredPerson = (personName: string, idNumber: string, status = '正常参保') =>
  row('insured-persons', { insuredNumber: '36100007', personName, idNumber, status })
const ids = ['999999199001010016', '999999199001010024', '99999919851231018X'] as const

test('rows with one credit code are one unit, placed where the survey met it, with who says what', () => {
  const { units, rowUnits } = planRegistry(input([register, insured, survey]))
  expect(units).toHaveLength(1)
  expect(units[0]).toMatchObject({
    name: '清溪恒芯科技有限公司',
    creditCode: code,
    inBase: true,
    operating: 'operating',
    areaLft: areas.find(({ name }) => name === '柳岸社区')!.lft,
  })
  expect(units[0]!.facts.name).toMatchObject({ source: 'market-registration', row: register.id })
  expect(units[0]!.facts.name!.others.map(({ state }) => state)).toEqual(['same', 'same'])
  expect(rowUnits.map(({ row: id }) => id).sort()).toEqual([register.id, insured.id, survey.id].sort())
})

test('members count where they are insured today, whatever zeros the number of the unit lost', () => {
  const rows = [
    register,
    insured,
    survey,
    member('林一', ids[0]),
    insuredPerson('林一', ids[0]),
    member('周二', ids[1]),
    insuredPerson('周二', ids[1], '暂停参保'),
    member('吴三', ids[2], { workplace: '恒芯科技工程师' }),
  ]
  const { units, people } = planRegistry(input(rows))
  expect(units[0]!.fullMembers).toBe(2)
  expect(people.find(({ name }) => name === '林一')!.membership).toMatchObject({ unitId: units[0]!.id, undisclosed: true })
  expect(people.find(({ name }) => name === '周二')!.membership!.unitId).toBeNull()
})

test('units keep their ids in a second run, and nothing else changes', () => {
  const first = planRegistry(input([register, insured, survey]))
  const previous = { units: new Map(first.rowUnits.map(({ row: id, unitId }) => [id, unitId as string])), people: new Map() }
  const second = planRegistry(input([register, insured, survey], { previous }))
  expect(second.units).toEqual(first.units)
})

test('a decision that two rows are not the same splits them, and taking it back joins them under the old id', () => {
  const first = planRegistry(input([register, insured]))
  const previous = { units: new Map(first.rowUnits.map(({ row: id, unitId }) => [id, unitId as string])), people: new Map() }
  const apart = planRegistry(
    input([register, insured], { previous, decisions: { unit: [{ aRow: register.id, bRow: insured.id, same: false }], person: [] } }),
  )
  expect(apart.units).toHaveLength(2)
  const joined = planRegistry(
    input([register, insured], {
      previous: { units: new Map(apart.rowUnits.map(({ row: id, unitId }) => [id, unitId as string])), people: new Map() },
    }),
  )
  expect(joined.units.map(({ id }) => id)).toEqual(first.units.map(({ id }) => id))
})

test('an override goes over the sources, which stay beside it, and follows the unit', () => {
  const override = {
    entity: 'unit' as const,
    anchorRow: register.id,
    field: 'operating',
    value: 'moved_away',
    madeAt: '2026-11-20T08:00:00Z',
  }
  const [unit] = planRegistry(input([register, insured, survey], { overrides: [override] })).units
  expect(unit).toMatchObject({ operating: 'moved_away', inBase: false })
  expect(unit!.facts.operating).toMatchObject({ value: 'moved_away', source: 'override' })
  expect(unit!.facts.operating!.others.length).toBeGreaterThan(0)
})

test('a person listed twice and one insured earlier elsewhere make no second employee', () => {
  const shell = row('market-registration', {
    name: '清溪空壳贸易有限公司',
    creditCode: '91000000000000000K',
    unitType: '有限责任公司',
    status: '存续',
  })
  const number = row('insured-units', {
    insuredNumber: '0036100099',
    name: '清溪空壳贸易有限公司',
    creditCode: '91000000000000000K',
    status: '正常参保',
    headcount: '2',
  })
  const twice = [1, 2].map(() =>
    row('insured-persons', {
      insuredNumber: '0036100099',
      personalNumber: '777',
      personName: '郑四',
      status: '正常参保',
      insuredFrom: '201901',
    }),
  )
  const second = row('insured-persons', {
    insuredNumber: '0036100099',
    personalNumber: '888',
    personName: '王五',
    status: '正常参保',
    insuredFrom: '202401',
  })
  const main = row('insured-persons', {
    insuredNumber: '36100007',
    personalNumber: '888',
    personName: '王五',
    status: '正常参保',
    insuredFrom: '201501',
  })
  const { units } = planRegistry(input([register, insured, survey, shell, number, ...twice, second, main]))
  expect(units.find(({ name }) => name.includes('空壳'))).toMatchObject({ operating: 'shell', inBase: false })
})
