import { leavesUnitToName, type OrganisationPlan, unitInName } from '@sanxin/domain/organisation'
import type { OrganisationId } from '@sanxin/kernel'
import { halfWidth } from '@sanxin/kernel/codes'
import { findUnitByName, splitUnitList, type UnitNameIndex } from '@sanxin/linkage'

/** 中共某某公司支部委员会 and 某某公司党支部 are the same branch. */
const shortForm = (name: string): string =>
  halfWidth(name)
    .replace(/\s/g, '')
    .replace(/^(中国共产党|中共)/, '')
    .replace(/(支部委员会|党支部|支部)$/, '支部')
    .replace(/(总支部委员会|党总支)$/, '总支')
    .replace(/(党委|委员会)$/, '委')

/** Finds organisations by the names that rosters of members use, and the units that they cover. */
export function branchFinder(organisations: readonly OrganisationPlan[], index: UnitNameIndex) {
  const party = organisations.filter(({ kind }) => kind === 'party')
  const byForm = Map.groupBy(party, ({ name }) => shortForm(name))
  const byId = new Map(party.map((organisation) => [organisation.id as string, organisation]))
  const units = new Map<string, Set<string>>()
  const covered = ({ covers, name }: OrganisationPlan): Set<string> => {
    const names = leavesUnitToName(covers) ? [unitInName(name)] : splitUnitList(covers).names
    return new Set(names.map((said) => findUnitByName(index, said).unitId).filter((id) => id !== undefined))
  }
  return {
    /** id of the only organisation of that name */
    find(name: string | null): OrganisationId | undefined {
      const found = name ? byForm.get(shortForm(name)) : undefined
      return found?.length === 1 ? found[0]!.id : undefined
    },
    unitsOf(id: string): ReadonlySet<string> {
      if (!units.has(id)) units.set(id, covered(byId.get(id)!))
      return units.get(id)!
    },
    areaOf: (id: string): number => byId.get(id)?.areaLft ?? 0,
  }
}
