import type { UnitFacets } from '@sanxin/contract/registry'
import { coverageNames, dueNames, noLineName, noPlaceName, operatingNames, type UnitFilters, unitKindNames } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'
import type { Tx } from '@sanxin/store/platform/request'
import { filterNames, type UnitFacet, unitFacets } from '@sanxin/store/registry'

const facetNames: Record<UnitFacet, Bilingual> = {
  street: { zh: '街道（镇）', en: 'Sub-district' },
  kind: { zh: '单位类别', en: 'Kind' },
  operating: { zh: '经营状态', en: 'State' },
  base: { zh: '底数', en: 'Base' },
  due: { zh: '应建', en: 'Due' },
  covered: { zh: '组织覆盖', en: 'Organisation coverage' },
  coveredBy: { zh: '覆盖方式', en: 'Covered by' },
  members: { zh: '党员', en: 'Members' },
  line: { zh: '条线', en: 'Line' },
}

const valueNames: Partial<Record<UnitFacet, Readonly<Record<string, Bilingual>>>> = {
  street: { none: noPlaceName },
  kind: unitKindNames,
  operating: operatingNames,
  base: {
    enterprise: { zh: '底数内企业', en: 'enterprise base' },
    social: { zh: '底数内社会组织', en: 'base of social organisations' },
    outside: { zh: '底数外', en: 'outside the base' },
  },
  due: dueNames,
  covered: {
    yes: { zh: '有党组织覆盖', en: 'covered by an organisation' },
    no: { zh: '无党组织覆盖', en: 'not covered by an organisation' },
  },
  coveredBy: coverageNames,
  members: {
    'three-or-more': { zh: '正式党员 3 名以上', en: 'three or more full members' },
    'one-or-two': { zh: '正式党员 1 至 2 名', en: 'one or two full members' },
    none: { zh: '没有党员', en: 'no member' },
  },
  line: { none: noLineName },
}

/** Counts per value of each filter, under the filters that already hold. */
export async function getUnitFacets(tx: Tx, filters: UnitFilters): Promise<UnitFacets> {
  const { total, facets } = await unitFacets(tx, filters)
  const names = await filterNames(tx)
  const nameOf = (filter: UnitFacet, value: string): Bilingual =>
    valueNames[filter]?.[value] ?? names.get(value) ?? { zh: value, en: value }
  return {
    total,
    facets: facets.map(({ filter, values }) => ({
      filter,
      name: facetNames[filter],
      values: values.map(({ value, count }) => ({ value, name: nameOf(filter, value), count })),
    })),
  }
}
