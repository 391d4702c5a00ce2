import { describe, expect, test } from 'vitest'
import { type SourceRow, settleUnit } from './survivorship.ts'

const row = (source: string, fields: Record<string, string>, more: Partial<SourceRow> = {}): SourceRow => ({
  key: source,
  source,
  delivery: 1,
  fields,
  ...more,
})
const code = '91000000MA0000000N'
const registered = row('market-registration', {
  area: '北渡街道',
  creditCode: code,
  name: '云州恒川软件有限公司',
  formerName: '云州白鹭软件有限公司',
  legalPerson: '周明',
  address: '云州市北渡街道望川大道88号2栋301室',
  industryCode: '6513',
  industry: '应用软件开发',
  status: '存续',
  phone: '15400000001',
  unitType: '有限责任公司（自然人独资）',
})
const tax = row('taxpayers', {
  creditCode: code.toLowerCase(),
  name: '恒川软件（云州）有限公司',
  address: '南浦街道新桥路5号',
  headcount: '12',
  status: '正常',
  street: '南浦街道',
})
const insured = row('insured-units', {
  insuredNumber: '0036000001',
  name: '恒川软件',
  status: '正常参保',
  headcount: '11',
  phone: '15400000009',
})
const visit = row('survey', {
  community: '东桥社区',
  building: '汇谷大厦',
  room: '2-301',
  name: '恒川软件',
  siteStatus: '正常',
  headcount: '10',
  phone: '154 0000 0002',
  willingness: '自愿',
})
const all = [registered, tax, insured, visit]

test('a unit of four rosters: who wins for which field', () => {
  const unit = settleUnit(all)
  expect(unit).toMatchObject({
    name: '云州恒川软件有限公司',
    formerNames: ['云州白鹭软件有限公司'],
    creditCode: code,
    kind: 'non_public',
    operating: 'operating',
    inBase: true,
    inSocialBase: false,
    legalPerson: '周明',
    headcount: 10,
    phones: ['15400000002', '15400000001', '15400000009'],
    industryCode: '6513',
    willingness: '自愿',
  })
  expect(unit.facts.name.source).toBe('market-registration')
  expect(unit.facts.headcount.others.map(({ source, value, state }) => [source, value, state])).toEqual([
    ['insured-units', '11', 'differs'],
    ['taxpayers', '12', 'differs'],
  ])
  expect(unit.reasons.map((reason) => reason.code)).toEqual(['kind.enterprise', 'operating.survey-open'])
})

test('the order of the rows does not matter', () => {
  expect(settleUnit([...all].reverse())).toEqual(settleUnit(all))
})

test('a row under the former name does not give the unit its name back', () => {
  const before = row(
    'market-registration',
    { creditCode: code, name: '云州白鹭软件有限公司', status: '存续', legalPerson: '周明', phone: '15400000001' },
    { key: 'a' },
  )
  expect(settleUnit([before, registered]).name).toBe('云州恒川软件有限公司')
})

test('a later delivery wins over an earlier one of the same source', () => {
  const later = row('taxpayers', { headcount: '30', status: '正常', name: '恒川软件' }, { key: 'later', delivery: 2 })
  expect(settleUnit([tax, later, registered]).facts.headcount.value).toBe('30')
})

describe('a department that delivers again', () => {
  const renamed = row(
    'market-registration',
    { name: '云州青禾软件有限公司', creditCode: code, status: '存续', unitType: '有限责任公司', area: '北渡街道' },
    { key: 'renamed', delivery: 2 },
  )

  test('its earlier word is history and contradicts nothing; what it leaves blank stands', () => {
    const { name, formerNames, facts } = settleUnit([...all, renamed])
    expect(name).toBe('云州青禾软件有限公司')
    expect(formerNames).toEqual(['云州白鹭软件有限公司', '云州恒川软件有限公司'])
    expect(facts.name.others.map(({ source }) => source)).not.toContain('market-registration')
    expect(facts.legalPerson).toMatchObject({ value: '周明', source: 'market-registration' })
  })

  test('a state that it corrects is over', () => {
    const cancelled = { ...registered, fields: { ...registered.fields, status: '注销' } }
    expect(settleUnit([cancelled, tax, insured])).toMatchObject({ operating: 'cancelled' })
    expect(settleUnit([cancelled, tax, insured, renamed])).toMatchObject({ operating: 'operating' })
  })

  test('its earlier head count employs nobody', () => {
    const shrunk = row('taxpayers', { ...tax.fields, headcount: '1' }, { key: 'shrunk', delivery: 2 })
    expect(settleUnit([registered, tax])).toMatchObject({ operating: 'operating' })
    expect(settleUnit([registered, tax, shrunk])).toMatchObject({ operating: 'shell' })
  })
})

describe('the place of business', () => {
  test('the survey comes first, then tax, and the registered place is not asked', () => {
    const { place } = settleUnit(all)
    expect(place.communities).toEqual(['东桥社区'])
    expect(place.buildings).toEqual(['汇谷大厦'])
    expect(place.streets[0]).toBe('南浦街道')
    expect(place.addresses).toEqual(['南浦街道新桥路5号'])
  })

  test('where the survey found nobody is not where the unit does business', () => {
    const closed = { ...visit, fields: { ...visit.fields, siteStatus: '人去楼空' } }
    expect(settleUnit([registered, tax, closed]).place.communities).toEqual([])
    expect(settleUnit([closed]).place.communities).toEqual(['东桥社区'])
  })

  test('a unit that only the register knows is placed by it', () => {
    expect(settleUnit([registered]).place.streets).toEqual(['北渡街道', '北渡街道'])
  })
})

describe('the base', () => {
  test('a registered unit that nobody met and that employs nobody is a shell', () => {
    expect(settleUnit([registered, { ...tax, fields: { ...tax.fields, headcount: '1' } }])).toMatchObject({
      operating: 'shell',
      inBase: false,
    })
  })

  test('persons who run here decide over the head count of the insurance row', () => {
    expect(settleUnit([registered, insured])).toMatchObject({ operating: 'operating' })
    expect(settleUnit([registered, insured], { runningEmployees: 1 })).toMatchObject({ operating: 'shell' })
  })

  test('an enterprise that only the survey knows is in the base, a stall is not', () => {
    expect(settleUnit([row('survey', { name: '外区恒川软件', creditCode: code, siteStatus: '正常' })])).toMatchObject({
      kind: 'non_public',
      inBase: true,
    })
    expect(settleUnit([row('survey', { name: '老周家面馆', siteStatus: '正常' })])).toMatchObject({ kind: 'unregistered', inBase: false })
  })
})
