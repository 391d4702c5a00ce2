import { expect, test } from 'vitest'
import { type LinkedPeople, linkPeople } from './link-people.ts'
import { describePersonEvidence } from './person-levels.ts'
import type { PersonRow } from './person-row.ts'
import { destroyed, idOf, insuredRow, masked, memberRow, riderRow, type SamplePerson, sampleTown } from './sample-people.fixture.ts'

const town = sampleTown(1200, 3)
const crowd = [...town.slice(100).map((p) => insuredRow(p)), ...town.slice(100, 400).map((p) => memberRow(p))]
const unitsOfWorkplace = (workplace: string): string[] => (workplace.startsWith('unit-') ? [workplace] : [])
const link = (...rows: PersonRow[]): LinkedPeople => linkPeople([...crowd, ...rows], { unitsOfWorkplace })
const isOne = ({ people }: LinkedPeople, ...rows: PersonRow[]): boolean =>
  people.some((person) => rows.every((row) => person.rows.includes(row.key)))
const asked = ({ review }: LinkedPeople, a: PersonRow, b: PersonRow): boolean =>
  review.some((pair) => [pair.a, pair.b].includes(a.key) && [pair.a, pair.b].includes(b.key))
const [one, other] = [
  { ...town[0]!, name: '褚榕薇' },
  { ...town[1]!, name: '尤铮岚' },
]

test('the people of the crowd are put together by their numbers', () => {
  const { people, links } = link()
  expect(people).toHaveLength(1100)
  expect(people.reduce((rows, person) => rows + person.rows.length - 1, 0)).toBe(links.length)
})

test('no rows, one row and rows that say nothing are people of their own', () => {
  expect(linkPeople([])).toEqual({ people: [], links: [], review: [] })
  const blank = { personName: '', sex: '', idNumber: '', phone: '', birthDate: '', personalNumber: '', workplace: '', joinedOn: '' }
  const rows = [memberRow(one, blank), memberRow(one, blank), insuredRow(one, blank), insuredRow(one, { ...blank, personalNumber: '0000' })]
  expect(linkPeople(rows).people).toHaveLength(4)
  expect(linkPeople(rows.slice(0, 1)).people).toEqual([{ key: rows[0]!.key, rows: [rows[0]!.key] }])
})

test('where the social-insurance number is the ID number itself, it is read as that', () => {
  const [member, insured] = [memberRow(one, { phone: '' }), insuredRow(one, { idNumber: '', personalNumber: one.id, phone: '' })]
  expect(isOne(link(member, insured), member, insured)).toBe(true)
})

test('damaged numbers that the rest makes up for are linked', () => {
  const cases: [string, Record<string, string>, Record<string, string>][] = [
    ['no number, same birth date', { idNumber: '' }, {}],
    ['masked number', {}, { idNumber: masked(one.id) }],
    ['destroyed number, same phone', {}, { idNumber: destroyed(one.id) }],
    [
      'number with a wrong digit, other phone',
      {},
      { idNumber: `${one.id.slice(0, 15)}${(Number(one.id[15]) + 3) % 10}${one.id.slice(16)}`, phone: '19800000001' },
    ],
    ['destroyed number, other phone, same employer', {}, { idNumber: destroyed(one.id), phone: '19800000001' }],
    ['sound-alike name', { personName: '褚蓉薇' }, { idNumber: masked(one.id) }],
    ['lost character', { personName: '褚?薇', idNumber: '' }, {}],
    ['ID number and phone exchanged', { idNumber: one.phone, phone: one.id }, {}],
    ['name and sex exchanged', { personName: one.sex, sex: one.name }, {}],
    ['sex written as 1 or 2', { sex: one.sex === '男' ? '1' : '2', idNumber: '' }, {}],
  ]
  for (const [name, ofMember, ofInsured] of cases) {
    const [member, insured] = [memberRow(one, ofMember), insuredRow(one, ofInsured)]
    expect(isOne(link(member, insured), member, insured), name).toBe(true)
  }
})

test('namesakes stay apart: other number, or nothing but the name', () => {
  const namesake: SamplePerson = { ...other, name: one.name, unit: 'unit-far' }
  const [member, insured] = [memberRow(one, { workplace: '' }), insuredRow(namesake)]
  expect(isOne(link(member, insured), member, insured)).toBe(false)
  const [bare, lost] = [memberRow(one, { idNumber: '', workplace: '' }), insuredRow(namesake, { idNumber: destroyed(namesake.id) })]
  expect(isOne(link(bare, lost), bare, lost)).toBe(false)
})

test('of two namesakes with equal claims neither is taken', () => {
  const [first, second] = [
    insuredRow(one, { idNumber: '', phone: '' }),
    insuredRow({ ...other, name: one.name, sex: one.sex, unit: one.unit }, { idNumber: '', phone: '' }),
  ]
  const member = memberRow(one, { phone: '' })
  const linked = link(member, first, second)
  expect(isOne(linked, member, first) || isOne(linked, member, second)).toBe(false)
  expect(asked(linked, member, first) && asked(linked, member, second)).toBe(true)
})

test('twins stay apart, with whole numbers and with one misspelt', () => {
  const birth = '19880412'
  const twins = ['褚榕安', '褚榕宁'].map(
    (name, at): SamplePerson => ({
      ...one,
      name,
      id: idOf('990101', birth, 101 + 2 * at),
      phone: `1970000000${at}`,
      personal: `800000${at}`,
    }),
  )
  const [elder, younger] = [twins[0]!, twins[1]!]
  const rows = [insuredRow(elder), memberRow(younger)]
  expect(isOne(link(...rows), ...rows)).toBe(false)
  const slip = `${younger.id.slice(0, 13)}9${younger.id.slice(14)}`
  const misspelt = [insuredRow(elder), insuredRow(younger), memberRow(younger, { idNumber: slip, birthDate: '' })]
  const linked = link(...misspelt)
  expect(isOne(linked, misspelt[1]!, misspelt[2]!)).toBe(true)
  expect(isOne(linked, misspelt[0]!, misspelt[2]!)).toBe(false)
})

test('one number under two quite different names is asked, not linked', () => {
  const [member, insured] = [memberRow(one), insuredRow(one, { personName: '尤铮岚', phone: '' })]
  const linked = link(member, insured)
  expect(isOne(linked, member, insured)).toBe(false)
  expect(asked(linked, member, insured)).toBe(true)
})

test('a rider on two platforms, a member listed twice and a later delivery are one person', () => {
  const riders = [riderRow(one), riderRow(one, { platform: '青禾', personName: `${one.name}（早班）` })]
  const members = [memberRow(one, { idNumber: '' }), memberRow(one, { phone: '' })]
  const later = { ...memberRow(one, { idNumber: '' }), delivery: 2 }
  expect(isOne(link(...riders, ...members, later), ...riders, ...members, later)).toBe(true)
})

test('without the social-insurance number people with two jobs are found all the same', () => {
  const jobs = [
    insuredRow(one, { personalNumber: '' }),
    insuredRow({ ...one, unit: 'unit-3' }, { personalNumber: '', idNumber: masked(one.id), status: '停保' }),
  ]
  expect(isOne(link(...jobs), ...jobs)).toBe(true)
})

test('what a person has decided goes before rules and weights, in both directions', () => {
  const [member, insured] = [memberRow(one), insuredRow(one)]
  const apart = linkPeople([...crowd, member, insured], { decisions: [{ a: member.key, b: insured.key, same: false }] })
  expect(isOne(apart, member, insured)).toBe(false)
  const stranger = insuredRow(other)
  const joined = linkPeople([...crowd, member, stranger], { decisions: [{ a: stranger.key, b: member.key, same: true }] })
  expect(isOne(joined, member, stranger)).toBe(true)
  expect(joined.links.find((entry) => entry.rule === 'decision')).toMatchObject({ a: stranger.key, b: member.key })
})

test('people keep the keys they had, the larger part of a person that was split keeps it', () => {
  const rows = [memberRow(one), insuredRow(one), insuredRow(other)]
  const previous = new Map(rows.map((row) => [row.key, 'person-7']))
  const { people } = linkPeople([...crowd, ...rows], { previous })
  const keyOf = (row: PersonRow) => people.find((person) => person.rows.includes(row.key))?.key
  expect(keyOf(rows[0]!)).toBe('person-7')
  expect(keyOf(rows[1]!)).toBe('person-7')
  expect(keyOf(rows[2]!)).toBe(rows[2]!.key)
})

test('every weighed link and every question says in both languages what it rests on', () => {
  const { links, review } = link(
    memberRow(one, { idNumber: '' }),
    insuredRow(one),
    memberRow(other),
    insuredRow(other, { personName: one.name, phone: '' }),
  )
  const shown = [...links.filter((entry) => entry.rule === undefined), ...review]
  expect(shown.length).toBeGreaterThan(1)
  for (const { evidence } of shown) {
    expect(evidence.length).toBeGreaterThan(0)
    for (const hit of evidence)
      expect(describePersonEvidence(hit)).toMatchObject({
        zh: expect.stringMatching(/\p{Script=Han}/u),
        en: expect.stringMatching(/^[\x20-\x7e]+$/),
      })
  }
})
