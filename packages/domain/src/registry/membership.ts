import type { Day, UnitId } from '@sanxin/kernel'
import { parseDay, plainText } from '@sanxin/kernel/codes'
import type { MembershipPlan } from './registry-plan.ts'

/** One row of the party roster, raw text. */
export interface MemberRow {
  row: number
  memberKind: string
  standing: string
  joinedOn: string
  confirmedOn: string
  branch: string
  workplace: string
  /** the units that the words of the workplace can mean; several when the words do not decide */
  namedUnitIds: readonly UnitId[]
}

export type Membership = Pick<MembershipPlan, 'kind' | 'standing' | 'joinedOn' | 'confirmedOn' | 'branch' | 'workplace'>

const left = /开除|除名|脱党|退党|出党|取消(?:预备)?党员资格|注销党籍/
const suspended = /停止党籍|停党籍|党籍停止|暂停党籍/
const inTransit = /转出中|转接中|转移中|介绍信|待转|未落|接转/
const probationary = /预备/

/** Whether the words of a row say that this person is no member any more. */
const hasLeft = (row: MemberRow): boolean => left.test(plainText(row.standing)) || left.test(plainText(row.memberKind))

const kindOf = (row: MemberRow): MembershipPlan['kind'] => (probationary.test(plainText(row.memberKind)) ? 'probationary' : 'full')
const standingOf = (row: MemberRow): MembershipPlan['standing'] => {
  const words = plainText(row.standing)
  return suspended.test(words) ? 'suspended' : inTransit.test(words) ? 'in_transit' : 'normal'
}

const dayOf = (text: string): Day | null => parseDay(text).day ?? null
const written = (rows: readonly MemberRow[], field: 'branch' | 'workplace'): string | null =>
  rows.map((row) => plainText(row[field])).find((text) => text !== '') ?? null

/**
 * What a person's rows in the party roster say together. Where the same member is listed twice with different words, a
 * suspension holds until it is lifted, and a full member was probationary before.
 * @param rows of the newest delivery
 * @returns null when there is no row, or every row says that membership has ended
 */
export function membershipOf(rows: readonly MemberRow[]): Membership | null {
  const standing = rows.filter((row) => !hasLeft(row))
  if (standing.length === 0) return null
  const states = standing.map(standingOf)
  return {
    kind: standing.some((row) => kindOf(row) === 'full') ? 'full' : 'probationary',
    standing: states.includes('suspended') ? 'suspended' : states.includes('normal') ? 'normal' : 'in_transit',
    joinedOn: standing.map((row) => dayOf(row.joinedOn)).find((day) => day !== null) ?? null,
    confirmedOn: standing.map((row) => dayOf(row.confirmedOn)).find((day) => day !== null) ?? null,
    branch: written(standing, 'branch'),
    workplace: written(standing, 'workplace'),
  }
}

/** A suspended member counts as none; a probationary one counts, but never towards the three. */
export const countsAs = (membership: Membership | null): 'full' | 'probationary' | null =>
  !membership || membership.standing === 'suspended' ? null : membership.kind

/**
 * The units that a member names as workplace. Where the member is listed twice, both rows mean the same unit: what they have
 * in common, else what the clearer one says.
 */
export function namedUnits(rows: readonly MemberRow[]): readonly UnitId[] {
  const named = rows.map((row) => row.namedUnitIds).filter((units) => units.length > 0)
  const [clearest, ...others] = named.sort((a, b) => a.length - b.length)
  if (!clearest) return []
  const common = clearest.filter((unit) => others.every((units) => units.includes(unit)))
  return common.length > 0 ? common : clearest
}
