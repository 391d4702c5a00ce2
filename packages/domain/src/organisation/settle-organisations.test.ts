import { newId, type OrganisationId } from '@sanxin/kernel'
import { expect, test } from 'vitest'
import {
  capabilities,
  formationOf,
  isDissolved,
  levelOf,
  massKindOf,
  type OrganisationSourceRow,
  organisationKey,
  settleInstructors,
  settleOrganisations,
  unitInName,
} from './index.ts'

let next = 0
const party = (cells: Record<string, string>, delivery = 1): OrganisationSourceRow => ({
  id: ++next,
  kind: 'party-organisations',
  delivery,
  cells,
})
const mass = (cells: Record<string, string>, delivery = 1): OrganisationSourceRow => ({
  id: ++next,
  kind: 'mass-organisations',
  delivery,
  cells,
})

test.each([
  ['党工委', '', 'working_committee'],
  ['', '中共清溪街道两新组织综合委员会', 'committee'],
  ['党总支', '', 'general_branch'],
  ['联合党支部', '', 'branch'],
] as const)('level of %s %s is %s', (kind, name, level) => {
  expect(levelOf(kind, name)).toBe(level)
})

test.each([
  ['联建', 'joint'],
  ['单建', 'single'],
  ['独立', 'single'],
  ['区域联合', 'regional'],
  ['临时党支部', 'temporary'],
] as const)('%s is formation %s', (word, formation) => {
  expect(formationOf(word, '')).toBe(formation)
})

test('已撤销 is dissolved, 拟撤销 and 未撤销 still stand', () => {
  expect(isDissolved('某公司工会', '已撤销')).toBe(true)
  expect(isDissolved('某公司工会（已撤销）', '')).toBe(true)
  expect(isDissolved('某公司工会', '拟撤销')).toBe(false)
  expect(isDissolved('某公司工会', '企业停产，暂未撤销')).toBe(false)
})

test('the unit in the name of an organisation', () => {
  expect(unitInName('中共芸川芯材有限公司支部委员会')).toBe('芸川芯材有限公司')
  expect(unitInName('芸川芯材有限公司工会委员会（已撤销）')).toBe('芸川芯材有限公司')
  expect(unitInName('共青团芸川芯材有限公司支部委员会')).toBe('芸川芯材有限公司')
  expect(massKindOf('芸川芯材团支部')).toBe('youth_league')
})

test('a temporary branch takes applications, admits nobody and holds no relations', () => {
  expect(capabilities.temporary).toMatchObject({ mayTakeApplications: true, mayAcceptMembers: false, mayHoldRelations: false })
})

test('an organisation keeps its id when it is delivered again, and a later row says what is new', () => {
  const id = newId() as OrganisationId
  const known = new Map([[organisationKey('party', '中共甲公司支部委员会'), id]])
  const [plan] = settleOrganisations(
    known,
    [],
    [party({ name: '中共甲公司支部委员会', secretary: '林一' }, 1), party({ name: '中共 甲公司支部委员会', secretary: '周二' }, 2)],
  )
  expect(plan).toMatchObject({ id, leader: '周二', level: 'branch', formation: 'single' })
})

test('a later roster without some columns takes nothing back', () => {
  const name = '中共甲公司支部委员会'
  const first = party({ name, secretary: '林一', termTo: '2027.05.01', coveredUnits: '甲公司、乙公司', orgKind: '联合党支部' }, 1)
  const [branch] = settleOrganisations(new Map(), [], [first, party({ name, secretary: '周二' }, 2)])
  expect(branch).toMatchObject({ leader: '周二', termTo: '2027-05-01', covers: '甲公司、乙公司', formation: 'joint' })

  const body = { bodyKind: 'union', name: '甲公司工会', coveredUnits: '甲公司、乙公司', remark: '已撤销' }
  const [union] = settleOrganisations(new Map(), [], [mass(body, 1), mass({ bodyKind: 'union', name: '甲公司工会', leader: '周二' }, 2)])
  expect(union).toMatchObject({ leader: '周二', covers: '甲公司、乙公司', formation: 'joint', dissolved: true })

  const person = { personName: '王桂', phone: '15400000001' }
  const [instructor] = settleInstructors(
    new Map(),
    [],
    [
      { id: 1, cells: { ...person, capacity: '2', avoidUnits: '甲公司' } },
      { id: 2, cells: { ...person, background: '教育' } },
    ],
  )
  expect(instructor).toMatchObject({ capacity: 2, avoids: '甲公司', background: '教育', rows: [1, 2] })
})

test('two organisations of one name in one roster, with other leaders and units, stay two', () => {
  const rows = [
    party({ name: '中共柳岸大厦联合支部委员会', secretary: '林一', coveredUnits: '甲公司、乙公司' }),
    party({ name: '中共柳岸大厦联合支部委员会', secretary: '周二', coveredUnits: '丙公司、丁公司' }),
  ]
  expect(settleOrganisations(new Map(), [], rows)).toHaveLength(2)
})

test('a body of a single unit that says 本单位 covers the unit in its name', () => {
  const [plan] = settleOrganisations(
    new Map(),
    [],
    [mass({ bodyKind: 'youth_league', name: '共青团甲科技有限公司支部委员会', coveredUnits: '本单位' })],
  )
  expect(plan).toMatchObject({ kind: 'youth_league', covers: '甲科技有限公司', formation: 'single', dissolved: false })
})

test('a branch finds its superior by a short name when only one committee bears it', () => {
  const plans = settleOrganisations(
    new Map(),
    [],
    [party({ name: '中共清溪街道工作委员会' }), party({ name: '中共甲公司支部委员会', superior: '清溪街道党工委' })],
  )
  expect(plans[1]!.parentId).toBe(plans[0]!.id)
})

test('an instructor is read with capacity and without units to avoid where the list says 无', () => {
  const [instructor] = settleInstructors(
    new Map(),
    [],
    [{ id: 1, cells: { personName: '王 桂', capacity: '2家', birthMonth: '1970.10', avoidUnits: '无', sex: '2' } }],
  )
  expect(instructor).toMatchObject({ name: '王桂', capacity: 2, birthYear: 1970, avoids: '', sex: '女' })
})
