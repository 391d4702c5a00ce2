import { plainText } from '@sanxin/kernel/codes'
import { findUnitByName } from '../units/find-unit-by-name.ts'
import type { NamedUnit, UnitNameIndex } from '../units/unit-name-index.ts'

const branchForm = /^(?:中共|中国共产党)?(.+?)(?:第?[一二三四五六七八九十\d]*(?:党?总支部?|党?支部|党委|联合|临时|流动)+(?:委员会)?)+$/

/** The unit whose name a party organisation bears: `中共恒芯科技有限公司支部委员会` → `恒芯科技有限公司`. */
export const unitTextOfBranch = (branch: string): string => branchForm.exec(plainText(branch).replace(/\s/g, ''))?.[1] ?? ''

const unitsByIndex = new WeakMap<UnitNameIndex, ReadonlyMap<string, NamedUnit>>()
function unitById(index: UnitNameIndex, id: string): NamedUnit | undefined {
  const known = unitsByIndex.get(index) ?? new Map(index.units.map((unit) => [unit.id, unit]))
  unitsByIndex.set(index, known)
  return known.get(id)
}

/** What else a member's row says about where the workplace lies. */
export interface WorkplaceHints {
  /** name of the member's party branch */
  branch?: string
  residence?: string
}

/**
 * The units that a member's workplace can mean. Where the words fit several, the party branch decides when it bears the name
 * of one of them, else the community and then the street that branch or residence share with only one: most people's branch
 * is where they work or live, and many live near.
 * @param workplace free text of 工作单位及职务
 */
export function findWorkplace(index: UnitNameIndex, workplace: string, { branch = '', residence = '' }: WorkplaceHints = {}): readonly string[] {
  const found = findUnitByName(index, workplace)
  if (found.unitId !== undefined) return [found.unitId]
  if (found.candidates.length < 2) return found.candidates
  const ofBranch = branch === '' ? [] : findUnitByName(index, unitTextOfBranch(branch)).candidates
  const units = found.candidates.map((id) => unitById(index, id)).filter((unit) => unit !== undefined)
  const narrower: readonly ((unit: NamedUnit) => boolean)[] = [
    (unit) => ofBranch.includes(unit.id),
    ({ community }) => bears(branch, community),
    ({ community }) => bears(residence, community),
    ({ street }) => bears(branch, street),
    ({ street }) => bears(residence, street),
  ]
  for (const fits of narrower) {
    const left = units.filter(fits)
    if (left.length === 1) return [left[0]!.id]
  }
  return found.candidates
}

const bears = (text: string, place: string | undefined): boolean => place !== undefined && place.length > 1 && text.includes(place)
