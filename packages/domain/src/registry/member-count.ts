import type { Bilingual, UnitId } from '@sanxin/kernel'
import { plainText } from '@sanxin/kernel/codes'
import { classifyEmployments, type EmploymentRow, type Employments } from './employment.ts'
import { countsAs, type MemberRow, type Membership, membershipOf, namedUnits } from './membership.ts'
import type { Because, Employment } from './registry-plan.ts'

/** A person with everything that decides where he or she works. */
export interface WorkingPerson<PersonKey extends string = string> {
  person: PersonKey
  employments: readonly EmploymentRow[]
  members: readonly MemberRow[]
}

export type WorkReason =
  | 'insured-here'
  | 'rider-here'
  | 'rider-of-platform'
  | 'insured-outside'
  | 'named-here'
  | 'named-in-base'
  | 'named-unit-left'
  | 'named-unclear'
  | 'named-outside'
  | 'not-working'
  | 'workplace-blank'
  | 'suspended'
  | 'membership-ended'

/** Why a member counts in a unit, or in none; shown beside the person. */
export const workReasonTexts: Readonly<Record<WorkReason, Bilingual>> = {
  'insured-here': { zh: '在该单位正常参保', en: 'insured in this unit at present' },
  'rider-here': { zh: '在该单位的骑手名册中', en: 'in the rider roster of this unit' },
  'rider-of-platform': {
    zh: '在平台骑手名册中，站点不对应台账中的单位',
    en: 'in a platform’s rider roster; the station is no unit of the registry',
  },
  'insured-outside': { zh: '正常参保，参保单位不在台账中', en: 'insured at present in a unit that the registry does not have' },
  'named-here': {
    zh: '没有在职的参保或骑手记录，党员名册的工作单位写明该单位',
    en: 'no running insurance or rider row; the party roster names this unit as workplace',
  },
  'named-in-base': {
    zh: '工作单位的写法对应 {units} 个单位，其中只有该单位在底数内',
    en: 'the workplace as written can mean {units} units, of which only this one is in the base',
  },
  'named-unit-left': { zh: '工作单位写的单位已经停保，不再计入', en: 'the insurance row at the unit named as workplace has stopped' },
  'named-unclear': { zh: '工作单位的写法对应 {units} 个单位，无法确定', en: 'the workplace as written can mean {units} units' },
  'named-outside': { zh: '工作单位不是台账中的单位', en: 'the workplace is no unit of the registry' },
  'not-working': { zh: '工作单位写明不在职', en: 'the workplace says that the person does not work' },
  'workplace-blank': { zh: '没有在职记录，工作单位空白', en: 'no running row, and the workplace is blank' },
  suspended: { zh: '停止党籍，不计入', en: 'membership is suspended, not counted' },
  'membership-ended': { zh: '党籍已终止，不计入', en: 'membership has ended, not counted' },
}

export interface WorkUnit {
  /** null when the person works in no unit of the registry, or nobody can tell where */
  unitId: UnitId | null
  employment: Employment
  because: Because
  employments: Employments
}

const notWorking =
  /^(?:无|没有|暂无|无单位|无业|待业|失业|下岗|离职|退休|离休|离退休|内退|病退|务农|农民|自由职业|灵活就业|个体|家务|在家|学生|在校.*|.*学生|居民|[-—/\\]+)$/

/**
 * The unit where a person works today: a running row in an insured or rider roster decides, the main one of several; else
 * the unit named as workplace, unless the insurance row there has stopped. Where the words fit several units, a stopped row
 * in one of them shows which was meant, else the only one of them that is in the base.
 */
export function workUnitOf(person: WorkingPerson, isInBase: (unitId: UnitId) => boolean): WorkUnit {
  const namedUnitIds = namedUnits(person.members)
  const employments = classifyEmployments(person.employments, { namedUnitIds, isInBase })
  const { main } = employments
  const found = (unitId: UnitId | null, employment: Employment, code: WorkReason, facts: Because['facts'] = {}): WorkUnit => ({
    unitId,
    employment,
    because: { code, facts },
    employments,
  })
  if (main?.roster === 'insured-persons') return found(main.unitId, 'insured', main.unitId ? 'insured-here' : 'insured-outside')
  if (main) return found(main.unitId, 'rider', main.unitId ? 'rider-here' : 'rider-of-platform')
  const hadJob = person.employments.length > 0
  const hasLeft = person.employments.some(({ unitId }) => unitId !== null && namedUnitIds.includes(unitId))
  if (hasLeft) return found(null, 'left', 'named-unit-left')
  if (namedUnitIds.length === 1) return found(namedUnitIds[0]!, 'named', 'named-here')
  const inBase = namedUnitIds.filter(isInBase)
  if (inBase.length === 1) return found(inBase[0]!, 'named', 'named-in-base', { units: namedUnitIds.length })
  const state: Employment = hadJob ? 'left' : 'unknown'
  if (namedUnitIds.length > 1) return found(null, 'unknown', 'named-unclear', { units: namedUnitIds.length })
  const words = plainText(person.members.map(({ workplace }) => workplace).find((text) => plainText(text) !== '') ?? '')
  return found(null, state, words === '' ? 'workplace-blank' : notWorking.test(words) ? 'not-working' : 'named-outside')
}

export interface CountedMember<PersonKey extends string = string> {
  person: PersonKey
  membership: Membership | null
  counts: 'full' | 'probationary' | null
  work: WorkUnit
  /** where the member counts and why, or why nowhere */
  unitId: UnitId | null
  because: Because
}

export interface UnitMembers<PersonKey extends string = string> {
  full: number
  probationary: number
  members: CountedMember<PersonKey>[]
}

/** Everyone of the party roster, each with the unit where he or she counts and the reason; and the counts of every unit. */
export function countMembers<PersonKey extends string>(
  people: readonly WorkingPerson<PersonKey>[],
  isInBase: (unitId: UnitId) => boolean,
): { members: CountedMember<PersonKey>[]; units: Map<UnitId, UnitMembers<PersonKey>> } {
  const members: CountedMember<PersonKey>[] = []
  const units = new Map<UnitId, UnitMembers<PersonKey>>()
  for (const person of people) {
    if (person.members.length === 0) continue
    const counted = countMember(person, isInBase)
    members.push(counted)
    if (counted.unitId === null || counted.counts === null) continue
    const unit = units.get(counted.unitId) ?? { full: 0, probationary: 0, members: [] }
    unit[counted.counts]++
    unit.members.push(counted)
    units.set(counted.unitId, unit)
  }
  return { members, units }
}

function countMember<PersonKey extends string>(
  person: WorkingPerson<PersonKey>,
  isInBase: (unitId: UnitId) => boolean,
): CountedMember<PersonKey> {
  const membership = membershipOf(person.members)
  const counts = countsAs(membership)
  const work = workUnitOf(person, isInBase)
  if (counts) return { person: person.person, membership, counts, work, unitId: work.unitId, because: work.because }
  const because: Because = { code: membership ? 'suspended' : 'membership-ended', facts: {} }
  return { person: person.person, membership, counts, work, unitId: null, because }
}
