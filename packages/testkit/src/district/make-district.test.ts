import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { idCheck } from './codes.ts'
import { csvText } from './files/csv.ts'
import { type District, makeDistrict } from './make-district.ts'
import { makeSmallDistrict } from './small.ts'
import { rosterKinds, type Workbook } from './types.ts'
import { workbookBytes } from './write-district.ts'

const demo = makeDistrict({ seed: 7 })
const digest = (workbooks: readonly Workbook[]) =>
  createHash('sha256')
    .update(Buffer.concat(workbooks.map(workbookBytes)))
    .digest('hex')
const textOf = (workbooks: readonly Workbook[]) =>
  workbooks
    .flatMap((w) => [w.fileName, ...w.sheets.flatMap((s) => [s.name, csvText(s.rows, { separator: ',', lineEnd: '\n' })])])
    .join('\n')
const cellsAt = (district: District, key: string) => {
  const [file, sheet, row] = key.split('|') as [string, string, string]
  return district.workbooks.find((w) => w.fileName === file)?.sheets.find((s) => s.name === sheet)?.rows[Number(row) - 1]
}

test('the same seed gives the same bytes, another seed gives others', () => {
  expect(digest(makeSmallDistrict({ seed: 3, mess: 0.6 }).workbooks)).toBe(digest(makeSmallDistrict({ seed: 3, mess: 0.6 }).workbooks))
  expect(digest(makeSmallDistrict({ seed: 4, mess: 0.6 }).workbooks)).not.toBe(digest(makeSmallDistrict({ seed: 3, mess: 0.6 }).workbooks))
})

test('the mess changes the workbooks and leaves the truth as it is', () => {
  const [tidy, messy] = [makeSmallDistrict({ mess: 0 }), makeSmallDistrict({ mess: 1 })]
  expect(digest(tidy.workbooks)).not.toBe(digest(messy.workbooks))
  expect(messy.truth.counts).toEqual(tidy.truth.counts)
})

test('the demo district has the counts it was asked for, whatever the seed', () => {
  for (const { truth } of [demo, makeDistrict({ seed: 'another' })]) {
    expect(truth.counts).toMatchObject({
      units: 1200,
      base: 650,
      single: 168,
      joint: 258,
      none: 224,
      onlyOnSite: 9,
      social: 100,
      socialSingle: 19,
      socialJoint: 62,
      socialNone: 19,
      unregistered: 22,
      people: 12_000,
      instructors: 110,
    })
    expect(truth.counts.members).toBeGreaterThan(2300)
    expect(truth.counts.members).toBeLessThan(2500)
    expect(truth.counts.hiddenMembers).toBeGreaterThan(100)
    expect(truth.counts.newRegistrations).toBeGreaterThan(10)
  }
})

test('the three classes of the base add up, and each unit has the members the plan gives it', () => {
  const { base, single, joint, none } = demo.truth.counts
  expect(single + joint + none).toBe(base)
  for (const unit of demo.world.units) {
    const count = (kind: string) => unit.people.filter((p) => p.member === kind).length
    expect([unit.id, count('full'), count('probationary')]).toEqual([unit.id, unit.due.full, unit.due.probationary])
    if (unit.inBase && unit.due.full === 0) expect(unit.due.probationary).toBe(0)
    if (unit.operating !== 'operating') expect(unit.people).toEqual([])
  }
})

test('there is one workbook of each kind', () => {
  expect(demo.workbooks.map((w) => w.kind).sort()).toEqual([...rosterKinds].sort())
  expect(new Set(demo.workbooks.map((w) => w.fileName)).size).toBe(14)
})

describe('rows', () => {
  test('every row that the truth names stands in its workbook', () => {
    const keys = [...demo.truth.unitOfRow.keys(), ...demo.truth.personOfRow.keys()]
    expect(keys.filter((key) => !cellsAt(demo, key)?.some((cell) => cell !== null))).toEqual([])
    expect(keys.length).toBeGreaterThan(15_000)
  })

  test('every operating enterprise and social organisation is in some roster', () => {
    const shown = new Set(demo.truth.unitOfRow.values())
    expect(demo.world.units.filter((u) => (u.inBase || u.inSocialBase) && !shown.has(u.id))).toEqual([])
  })

  test('an operating enterprise that the sweep missed is known to the tax office, and a shell nowhere has two employees', () => {
    const missed = demo.world.units.filter((u) => u.inBase && !u.surveyed)
    expect(missed.length).toBeGreaterThan(10)
    expect(missed.filter((u) => !u.taxed)).toEqual([])
    const tax = demo.workbooks.find((w) => w.kind === 'taxpayers')!
    const column = tax.sheets[0]!.rows[0]!.indexOf('职工人数')
    for (const { file, row, unit } of demo.rows.units.filter((r) => r.file === tax.fileName)) {
      const heads = Number(cellsAt(demo, `${file}||${row}`)![column])
      if (unit.operating === 'shell') expect(heads).toBeLessThan(2)
      if (unit.inBase && !unit.surveyed) expect(heads).toBeGreaterThan(1)
    }
  })

  test('the member list has every member and nobody else', () => {
    const listed = new Set(demo.rows.members.map((r) => r.person))
    expect(demo.world.people.filter((p) => (p.member !== 'none') !== listed.has(p))).toEqual([])
  })

  test('a member who does not show at the employer has a running insurance row there', () => {
    const running = new Set(demo.rows.employees.filter((r) => r.reason === 'current').map((r) => `${r.person.id} ${r.unit.id}`))
    expect(demo.world.people.filter((p) => p.hidden && !running.has(`${p.id} ${p.unit?.id}`))).toEqual([])
  })

  test('insured numbers lead to an insured unit once leading zeros are put back', () => {
    const numbers = new Set(demo.world.units.flatMap((u) => (u.insuredNumber ? [u.insuredNumber] : [])))
    const sheet = demo.workbooks.find((w) => w.kind === 'insured-persons')!.sheets[0]!
    const column = sheet.rows[0]!.indexOf('DWBH')
    const used = sheet.rows.slice(1).flatMap((row) => (row[column] === null ? [] : [String(row[column]).padStart(10, '0')]))
    expect(used.length).toBeGreaterThan(8000)
    expect(used.filter((number) => !numbers.has(number))).toEqual([])
  })

  test('members hold second jobs outside the base only', () => {
    const second = demo.rows.employees.filter((r) => r.reason === 'second' && r.person.member !== 'none')
    expect(second.filter((r) => r.unit.inBase || r.unit.inSocialBase)).toEqual([])
  })
})

test('codes, ID numbers, phones and names are unique, and twins stand side by side', () => {
  const { people, units } = demo.world
  const codes = units.flatMap((u) => (u.creditCode ? [u.creditCode] : []))
  expect(new Set(codes).size).toBe(codes.length)
  expect(new Set(units.map((u) => u.name)).size).toBe(units.length)
  expect(new Set(people.map((p) => p.idNumber)).size).toBe(people.length)
  expect(new Set(people.map((p) => p.phone)).size).toBe(people.length)
  expect(people.filter((p) => idCheck(p.idNumber.slice(0, 17)) !== p.idNumber[17])).toEqual([])
  const numbers = new Set(people.map((p) => p.idNumber.slice(0, 17)))
  const neighbour = (id: string) => id.slice(0, 14) + String(Number(id.slice(14, 17)) + 2).padStart(3, '0')
  expect(people.filter((p) => numbers.has(neighbour(p.idNumber))).length).toBeGreaterThan(3)
})

test('joint, regional, industry and temporary branches cover three to five units of one sub-district; some terms have ended', () => {
  const { organisations, today } = demo.world
  const together = organisations.filter((o) => ['联合', '区域', '行业', '临时'].includes(o.kind))
  expect(new Set(together.map((o) => o.kind)).size).toBe(4)
  for (const { units } of together) {
    expect(units.length).toBeGreaterThanOrEqual(3)
    expect(units.length).toBeLessThanOrEqual(5)
    expect(new Set(units.map((u) => u.place.community.subDistrict)).size).toBe(1)
  }
  expect(new Set(organisations.map((o) => o.name)).size).toBe(organisations.length)
  expect(organisations.filter((o) => o.termTo < today).length).toBeGreaterThan(5)
})

test('a few door plates show only the brand that two sister companies share, and none does without mess', () => {
  const plates = (district: District) =>
    district.rows.units.filter(
      ({ file, sheet, row, unit }) =>
        file === '扫楼摸排台账.xlsx' && cellsAt(district, `${file}|${sheet}|${row}`)!.includes(`${unit.brand}公司`),
    )
  const shared = ({ world }: District, brand: string) => world.units.filter((u) => u.brand === brand).length > 1
  const doubtful = plates(demo).filter((r) => shared(demo, r.unit.brand))
  expect(doubtful.length).toBeGreaterThan(1)
  expect(doubtful.length).toBeLessThan(9)
  expect(plates(makeDistrict({ seed: 7, mess: 0 }))).toEqual([])
})

test('the industries are spread over at least twelve sections', () => {
  // last division of sections A, C, E, F, G, H, I, J, K, L, M, N, O, P, Q, R
  const ends = ['05', '43', '50', '52', '60', '62', '65', '69', '70', '72', '75', '79', '82', '83', '85', '90']
  const bySection = Map.groupBy(
    demo.world.units.filter((u) => u.inBase),
    (u) => ends.find((end) => u.industry.code.slice(0, 2) <= end),
  )
  expect([...bySection.values()].filter((units) => units.length >= 5).length).toBeGreaterThanOrEqual(12)
})

test('no real province or large city is named, ID prefixes and phones belong to nobody', () => {
  const real =
    /北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古|香港|澳门|台湾|南昌|合肥|杭州|南京|武汉|广州|深圳|成都|西安|苏州|桐梓|遵义|抚州/
  // registered types name the investor's kind, not a place
  expect(textOf(demo.workbooks).replaceAll('港澳台投资', '').match(real)).toBeNull()
  expect(demo.world.people.filter((p) => !/^\d\d98/.test(p.idNumber))).toEqual([])
  expect(demo.world.people.filter((p) => !/^1(54|63|64|68|69)\d{8}$/.test(p.phone))).toEqual([])
})

test('清溪街道 has twenty units and sixty people of every kind that a test needs', () => {
  const { truth, world, workbooks } = makeSmallDistrict()
  expect(world.communities.map((c) => c.name)).toEqual(['清溪社区', '柳荫社区', '石埠村'])
  expect(truth.counts).toMatchObject({ units: 20, people: 60, base: 11, single: 3, joint: 4, none: 4, onlyOnSite: 1, newRegistrations: 2 })
  expect(new Set(world.units.map((u) => u.class))).toContain('social_organisation')
  expect(workbooks).toHaveLength(14)
})
