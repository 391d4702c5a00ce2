import { makeWorld } from './make/world.ts'
import { openOffice } from './office.ts'
import { type RowBook, rowKey } from './truth.ts'
import type { BodyKind, Unit, Workbook, World } from './types.ts'
import { type PlaceWords, yunting } from './words/places.ts'
import { writeWorkbooks } from './workbooks/index.ts'

export type DistrictOptions = {
  /** the same seed and options give the same bytes */
  seed: number | string
  units?: number
  /** employees, members, instructors; ten for each unit by default */
  people?: number
  /** 0: only the form of the files is odd; 0.6: as departments send them; 1: worse */
  mess?: number
  /** reference day as `2026-11-20` */
  today?: string
  place?: PlaceWords
}

/** Headline counts that a correct import arrives at. */
export type DistrictCounts = {
  units: number
  base: number
  single: number
  joint: number
  none: number
  onlyOnSite: number
  newRegistrations: number
  social: number
  socialSingle: number
  socialJoint: number
  socialNone: number
  unregistered: number
  people: number
  members: number
  hiddenMembers: number
  instructors: number
  partyOrganisations: number
  massBodies: number
  covered: Record<BodyKind, number>
}

export type DistrictTruth = {
  counts: DistrictCounts
  /** row key (`file|sheet|row`) → unit id, for the unit registers and the survey */
  unitOfRow: ReadonlyMap<string, string>
  /** row key → person id, for members, insured persons, riders and instructors */
  personOfRow: ReadonlyMap<string, string>
}

export type District = { workbooks: Workbook[]; truth: DistrictTruth; world: World; rows: RowBook }

/** An invented district: the workbooks its departments send and the truth behind them. Reads neither clock nor disk. */
export function makeDistrict({
  seed,
  units = 1200,
  people = units * 10,
  mess = 0.6,
  today = '2026-11-20',
  place = yunting,
}: DistrictOptions): District {
  const world = makeWorld({ seed, units, people, place, today })
  const office = openOffice(world, mess)
  const workbooks = writeWorkbooks(office)
  const { rows } = office
  const personRows = [...rows.members, ...rows.employees, ...rows.instructors]
  return {
    workbooks,
    world,
    rows,
    truth: {
      counts: countDistrict(world),
      unitOfRow: new Map(rows.units.map((r) => [rowKey(r), r.unit.id])),
      personOfRow: new Map(personRows.map((r) => [rowKey(r), r.person.id])),
    },
  }
}

const fullMembers = (unit: Unit): number => unit.people.filter((p) => p.member === 'full').length

function countDistrict({ units, people, organisations, massBodies, instructors }: World): DistrictCounts {
  const base = units.filter((u) => u.inBase)
  const social = units.filter((u) => u.inSocialBase)
  const single = (list: readonly Unit[]) => list.filter((u) => fullMembers(u) >= 3).length
  const none = (list: readonly Unit[]) => list.filter((u) => fullMembers(u) === 0).length
  const joint = (list: readonly Unit[]) => list.length - single(list) - none(list)
  const covered = (kind: BodyKind) =>
    new Set(massBodies.filter((b) => b.kind === kind && !b.dissolved).flatMap((b) => b.units.filter((u) => u.inBase))).size
  return {
    units: units.length,
    base: base.length,
    single: single(base),
    joint: joint(base),
    none: none(base),
    onlyOnSite: base.filter((u) => u.onlyOnSite).length,
    newRegistrations: units.filter((u) => u.isNew).length,
    social: social.length,
    socialSingle: single(social),
    socialJoint: joint(social),
    socialNone: none(social),
    unregistered: units.filter((u) => u.class === 'unregistered').length,
    people: people.length,
    members: people.filter((p) => p.member !== 'none').length,
    hiddenMembers: people.filter((p) => p.hidden).length,
    instructors: instructors.length,
    partyOrganisations: organisations.length,
    massBodies: massBodies.length,
    covered: { union: covered('union'), youth_league: covered('youth_league'), women: covered('women') },
  }
}
