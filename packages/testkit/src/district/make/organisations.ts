import type { DayNumber } from '../days.ts'
import type { Random } from '../random.ts'
import type { PartyOrganisation, SubDistrict, Unit, World } from '../types.ts'
import { makePersonName } from './persons.ts'

type Land = Pick<World, 'place' | 'subDistricts' | 'buildings' | 'units' | 'today'>
type Founding = Pick<PartyOrganisation, 'kind' | 'name' | 'shortName' | 'superior' | 'location' | 'units'> & { subDistrict?: SubDistrict }

const termYears: Record<string, number> = { 党工委: 5, 党委: 5, 党总支: 3, 社区党支部: 5 }

/** The party organisations of the district from the working committee down; sets `organisation` of the units they cover. */
export function makeOrganisations(random: Random, world: Land, freshPhone: () => string): PartyOrganisation[] {
  const { place, subDistricts, buildings, units, today } = world
  const made: PartyOrganisation[] = []
  const found = (founding: Founding): PartyOrganisation => {
    const organisation = {
      ...founding,
      ...officers(random, founding.kind, today),
      id: `O${String(made.length + 1).padStart(4, '0')}`,
      phone: freshPhone(),
    }
    for (const unit of founding.units) unit.organisation = organisation
    made.push(organisation)
    return organisation
  }
  const top = `中共${place.zone}工作委员会`
  found({ kind: '党工委', name: top, shortName: `${place.zone}党工委`, superior: '', location: place.zone, units: [] })
  const committee = new Map<SubDistrict, string>()
  for (const s of subDistricts) {
    const name = `中共${place.zone}${s.name}两新综合委员会`
    committee.set(s, name)
    found({
      kind: '党委',
      name: `中共${place.zone}${s.name}委员会`,
      shortName: `${s.name}党委`,
      superior: top,
      location: s.name,
      subDistrict: s,
      units: [],
    })
    found({ kind: '党委', name, shortName: `${s.name}两新党委`, superior: top, location: s.name, subDistrict: s, units: [] })
    for (const c of s.communities) {
      found({
        kind: '社区党支部',
        name: `中共${s.name}${c.name}支部委员会`,
        shortName: `${c.name}党支部`,
        superior: `中共${place.zone}${s.name}委员会`,
        location: c.name,
        subDistrict: s,
        units: [],
      })
    }
  }
  const above = (unit: Unit) => committee.get(unit.place.community.subDistrict)!
  const own = (unit: Unit) =>
    found({
      kind: '单独',
      name: `中共${unit.name}支部委员会`,
      shortName: `${unit.shortName}党支部`,
      superior: unit.class === 'state_owned' ? top : above(unit),
      location: unit.place.building?.name ?? unit.place.community.name,
      subDistrict: unit.place.community.subDistrict,
      units: [unit],
    })
  const uncovered = () => units.filter((u) => !u.organisation && u.operating === 'operating' && !u.isNew && !u.onlyOnSite)
  for (const unit of uncovered()) {
    if (unit.due.full < 3) continue
    if (
      unit.class === 'state_owned' ? random.chance(0.9) : (unit.inBase && random.chance(0.42)) || (unit.inSocialBase && random.chance(0.6))
    )
      own(unit)
  }
  const small = () => uncovered().filter((u) => (u.inBase || u.inSocialBase) && u.due.full > 0 && u.due.full < 3)
  const together = (
    kind: string,
    call: (first: Unit, i: number) => { name: string; shortName: string; location: string },
    rounds: number,
    near: (a: Unit, b: Unit) => boolean,
  ) => {
    for (let i = 0; i < rounds; i++) {
      const pool = random.shuffled(small())
      const first = pool.find((a) => pool.filter((b) => near(a, b)).length >= 3)
      if (!first) return
      const members = pool.filter((b) => near(first, b)).slice(0, random.between(3, 5))
      found({ ...call(first, i), kind, superior: above(first), subDistrict: first.place.community.subDistrict, units: members })
    }
  }
  const scale = units.length / 1200
  const count = (n: number) => Math.round(n * scale)
  const sameSubDistrict = (a: Unit, b: Unit) => a.place.community.subDistrict === b.place.community.subDistrict
  const serial = (i: number) => `第${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][i] ?? i + 1}`
  together(
    '区域',
    (a) => ({
      name: `中共${a.place.building!.name}联合支部委员会`,
      shortName: `${a.place.building!.name}联合党支部`,
      location: a.place.building!.name,
    }),
    Math.min(count(8), buildings.length),
    (a, b) => Boolean(a.place.building) && a.place.building === b.place.building,
  )
  together(
    '行业',
    (a) => ({
      name: `中共${a.place.community.subDistrict.name}${a.industry.trades[0] ?? a.trade}行业支部委员会`,
      shortName: `${a.trade}行业党支部`,
      location: a.place.community.subDistrict.name,
    }),
    count(4),
    (a, b) => a.inBase && b.inBase && sameSubDistrict(a, b) && a.industry.code.slice(0, 2) === b.industry.code.slice(0, 2),
  )
  together(
    '联合',
    (a, i) => ({
      name: `中共${a.place.community.subDistrict.name}两新组织${serial(i)}联合支部委员会`,
      shortName: `${a.place.community.subDistrict.name}${serial(i)}联合党支部`,
      location: a.place.community.name,
    }),
    count(15),
    (a, b) => a.place.community === b.place.community,
  )
  together(
    '临时',
    (a, i) => ({
      name: `中共${a.place.community.name}${serial(i)}临时支部委员会`,
      shortName: `${a.place.community.name}${serial(i)}临时党支部`,
      location: a.place.community.name,
    }),
    count(4),
    sameSubDistrict,
  )
  return made
}

/** Secretary and term; one term in eight has ended. */
function officers(random: Random, kind: string, today: DayNumber) {
  const years = termYears[kind] ?? 3
  const length = Math.round(years * 365.25)
  const termTo = random.chance(0.12) ? today - random.between(5, 400) : today + random.between(20, length - 30)
  return {
    secretary: makePersonName(random, random.chance(0.7) ? '男' : '女'),
    termFrom: termTo - length,
    termTo,
    foundedOn: termTo - length - random.between(0, 4000),
  }
}
