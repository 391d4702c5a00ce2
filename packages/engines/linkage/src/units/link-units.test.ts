import { expect, describe as group, test } from 'vitest'
import { describe } from '../model/comparison.ts'
import { linkUnits } from './link-units.ts'
import { sampleCode, sampleRows, sampleUnit, unitNumberOf } from './sample-units.ts'
import { unitComparisons } from './unit-comparisons.ts'
import type { LinkedUnits, UnitRow, UnitSource } from './unit-row.ts'

const rows = sampleRows(70)
const row = (key: string, source: UnitSource, fields: Record<string, string>): UnitRow => ({ key, source, delivery: 1, fields })
const clusterOf = (linked: LinkedUnits, key: string): string[] => linked.clusters.find((cluster) => cluster.rows.includes(key))!.rows
const linkWith = (...more: UnitRow[]): LinkedUnits => linkUnits([...rows, ...more])

test('four rosters of a town become its units, sisters with one brand and house apart', () => {
  const { clusters } = linkUnits(rows)
  expect(clusters.map((cluster) => new Set(cluster.rows.map(unitNumberOf)).size)).toEqual(new Array(70).fill(1))
  expect(clusters.every((cluster) => cluster.rows.length === 4)).toBe(true)
})

group('codes', () => {
  const unit = sampleUnit(10)
  test.each([
    [
      'full width and blanks',
      { creditCode: unit.code.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), name: '' },
    ],
    ['exchanged with the name', { creditCode: unit.name, name: unit.code }],
    ['a wrong check digit', { creditCode: unit.code.slice(0, 17) + (unit.code[17] === '0' ? '1' : '0'), name: unit.name }],
    ['one character wrong inside', { creditCode: `${unit.code.slice(0, 11)}9${unit.code.slice(12)}`, name: unit.name }],
    ['the organisation code alone', { creditCode: `${unit.code.slice(8, 16)}-${unit.code[16]}`, name: '不像' }],
    ['the letter l in lower case', { creditCode: unit.code.toLowerCase(), name: '' }],
  ])('%s', (_, fields) => {
    expect(clusterOf(linkWith(row('x', 'taxpayers', fields)), 'x')).toContain('market-registration#10')
  })

  test('an organisation code in the statistics list finds its unit under a short name', () => {
    const statistics = row('x', 'statistics-units', { orgCode: unit.code.slice(8, 17), name: unit.brand })
    expect(clusterOf(linkWith(statistics), 'x')).toContain('market-registration#10')
  })

  test('one insured number is one unit however its zeros were kept', () => {
    const again = row('x', 'insured-units', { insuredNumber: '36100011.0', name: '某公司' })
    expect(clusterOf(linkWith(again), 'x')).toContain('insured-units#11')
  })
})

group('names', () => {
  const unit = sampleUnit(12)
  test.each([
    ['a look-alike character', { name: unit.name.replace('恒', '桓').replace('川', '州').replace('软', '钦'), address: unit.address }],
    ['traditional characters', { name: unit.name.replace('云州', '雲州'), address: unit.address }],
    ['brand alone at its address', { name: `${unit.brand}公司`, address: unit.address }],
    ['a former name', { name: '云州白鹭软件有限公司', address: '' }],
  ])('%s', (_, fields) => {
    const former = row('old', 'market-registration', { creditCode: unit.code, name: unit.name, formerName: '云州白鹭软件有限公司' })
    expect(clusterOf(linkWith(former, row('x', 'insured-units', fields)), 'x')).toContain('market-registration#12')
  })

  test('a branch company is a unit of its own', () => {
    const branch = row('branch', 'market-registration', {
      creditCode: sampleCode(900),
      name: `${unit.name}岭东分公司`,
      address: '望川大道7号',
    })
    const door = row('x', 'survey', { name: `${unit.brand}${unit.trade}岭东分公司`, room: '望川大道7号', siteStatus: '正常' })
    expect(clusterOf(linkWith(branch, door), 'x')).toEqual(['branch', 'x'])
  })

  test('a door plate that fits nobody is a unit of its own', () => {
    const linked = linkWith(row('x', 'survey', { name: '老周家面馆', community: '新桥社区', room: '望川大道3号', siteStatus: '正常' }))
    expect(clusterOf(linked, 'x')).toEqual(['x'])
  })

  test('a survey row that found the door closed still links', () => {
    const linked = linkWith(row('x', 'survey', { name: unit.name, siteStatus: '查无此企业' }))
    expect(clusterOf(linked, 'x')).toContain('market-registration#12')
  })
})

test('a brand that two sisters share is left to a person', () => {
  const sister = sampleUnit(13)
  const linked = linkWith(row('x', 'statistics-units', { name: `${sister.brand}公司`, address: '岭东高新区北渡街道' }))
  expect(clusterOf(linked, 'x')).toEqual(['x'])
  const asked = linked.review.filter(({ rowA, rowB }) => rowA === 'x' || rowB === 'x')
  expect(asked.map(({ rowA, rowB }) => unitNumberOf(rowA === 'x' ? rowB : rowA)).sort()).toEqual([12, 13])
  const sentence = describe(unitComparisons, asked[0]!.evidence.find(({ comparison }) => comparison === 'name')!)
  expect(sentence.zh).toContain('只写字号')
  expect(sentence.en).toContain('brand alone')
})

test('decisions of a person are obeyed', () => {
  const apart = linkUnits(rows, { decisions: [{ a: 'survey#3', b: 'market-registration#3', same: false }] })
  expect(clusterOf(apart, 'survey#3')).not.toContain('market-registration#3')
  const together = linkUnits(rows, { decisions: [{ a: 'market-registration#3', b: 'market-registration#4', same: true }] })
  expect(clusterOf(together, 'survey#3')).toContain('taxpayers#4')
  expect(together.links.find(({ rule }) => rule === 'decided')).toMatchObject({ a: 'market-registration#3', b: 'market-registration#4' })
})

test('a unit keeps its id when a later delivery brings more rows, and only the larger part of one torn apart keeps it', () => {
  const previous = new Map(rows.filter(({ source }) => source !== 'survey').map(({ key }) => [key, `unit-${unitNumberOf(key)}`]))
  const { clusters } = linkUnits(rows, { previous })
  expect(clusters.map(({ key, rows: own }) => [key, `unit-${unitNumberOf(own[0]!)}`]).filter(([key, id]) => key !== id)).toEqual([])
  const wrong = new Map([...previous, ['market-registration#1', 'unit-2']])
  const keys = linkUnits(rows, { previous: wrong }).clusters.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toContain('unit-2')
})

test('a town without any code is linked by likeness alone, and what is left to a person names rows that are there', () => {
  const bare = rows.map((one) => ({ ...one, fields: { ...one.fields, creditCode: '', insuredNumber: '' } }))
  const { clusters, review } = linkUnits(bare)
  expect(clusters.every((cluster) => new Set(cluster.rows.map(unitNumberOf)).size === 1)).toBe(true)
  expect(clusters.length).toBeLessThan(80)
  const keys = new Set(rows.map(({ key }) => key))
  for (const { rowA, rowB } of review) expect([keys.has(rowA), keys.has(rowB)]).toEqual([true, true])
})

test('no rows, rows without a word and rows without any code are no problem', () => {
  expect(linkUnits([]).clusters).toEqual([])
  expect(linkUnits([row('a', 'survey', {}), row('b', 'taxpayers', {})]).clusters).toHaveLength(2)
  const bare = rows.filter(({ source }) => source === 'survey')
  expect(linkUnits(bare).clusters).toHaveLength(70)
})
