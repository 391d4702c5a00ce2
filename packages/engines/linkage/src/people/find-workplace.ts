import { plainText } from '@sanxin/kernel/codes'
import { findUnitByName } from '../units/find-unit-by-name.ts'
import type { NamedUnit, UnitNameIndex } from '../units/unit-name-index.ts'

const branchForm = /^(?:中共|中国共产党)?(.+?)(?:第?[一二三四五六七八九十\d]*(?:党?总支部?|党?支部|党委|联合|临时|流动)+(?:委员会)?)+$/

/** The unit whose name a party organisation bears: `中共恒芯科技有限公司支部委员会` → `恒芯科技有限公司`. */
export const unitTextOfBranch = (branch: string): string => branchForm.exec(plainText(branch).replace(/\s/g, ''))?.[1] ?? ''

interface Prepared {
  units: ReadonlyMap<string, NamedUnit>
  communities: readonly string[]
  streets: readonly string[]
}
const preparedOf = new WeakMap<UnitNameIndex, Prepared>()
function prepare(index: UnitNameIndex): Prepared {
  const known = preparedOf.get(index)
  if (known) return known
  const distinct = (places: (string | undefined)[]): string[] =>
    [...new Set(places)].filter((place): place is string => place !== undefined && place.length > 1)
  const prepared = {
    units: new Map(index.units.map((unit) => [unit.id, unit])),
    communities: distinct(index.units.map(({ community }) => community)),
    streets: distinct(index.units.map(({ street }) => street)),
  }
  preparedOf.set(index, prepared)
  return prepared
}

/** Whether the unit lies in a place that the text names, by its own place or by one of its addresses. */
function liesIn(unit: NamedUnit, text: string, places: readonly string[]): boolean {
  if (text === '') return false
  return places.some(
    (place) =>
      text.includes(place) &&
      (unit.community === place || unit.street === place || unit.addresses?.some((address) => address.includes(place)) === true),
  )
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
export function findWorkplace(
  index: UnitNameIndex,
  workplace: string,
  { branch = '', residence = '' }: WorkplaceHints = {},
): readonly string[] {
  const found = findUnitByName(index, workplace)
  if (found.unitId !== undefined) return [found.unitId]
  if (found.candidates.length < 2) return found.candidates
  const ofBranch = branch === '' ? [] : findUnitByName(index, unitTextOfBranch(branch)).candidates
  const { units, communities, streets } = prepare(index)
  const narrower: readonly ((unit: NamedUnit) => boolean)[] = [
    (unit) => ofBranch.includes(unit.id),
    (unit) => liesIn(unit, branch, communities),
    (unit) => liesIn(unit, residence, communities),
    (unit) => liesIn(unit, branch, streets),
    (unit) => liesIn(unit, residence, streets),
  ]
  const candidates = found.candidates.map((id) => units.get(id)).filter((unit) => unit !== undefined)
  for (const fits of narrower) {
    const left = candidates.filter(fits)
    if (left.length === 1) return [left[0]!.id]
  }
  return found.candidates
}
