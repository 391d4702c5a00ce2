import type { UnitFacets, UnitPage } from '@sanxin/contract/registry'
import type { Area, Building } from '@sanxin/contract/territory'
import { coverageNames, dueNames, noLineName, noPlaceName, operatingNames, unitKindNames } from '@sanxin/domain/registry'
import { useApi } from '../../shared/api/index.ts'
import { type FilterSpec, type FilterValue, valuesOf, yesNo } from '../../shared/ledger/index.ts'
import { useMay } from '../../shared/session/index.ts'

const same = (name: string) => ({ zh: name, en: name })
const none = (name: { zh: string; en: string }): FilterValue => ({ value: 'none', name })

const fixed = {
  base: {
    key: 'base',
    label: { zh: '底数', en: 'Base' },
    values: valuesOf({
      enterprise: { zh: '企业', en: 'enterprises' },
      social: { zh: '社会组织', en: 'social organisations' },
      outside: { zh: '不计入', en: 'outside' },
    }),
  },
  due: {
    key: 'due',
    label: { zh: '应建', en: 'Due' },
    values: valuesOf({ organisation: { zh: '单独、联合', en: 'own or joint organisation' }, ...dueNames }),
  },
  covered: {
    key: 'covered',
    label: { zh: '现状', en: 'Now' },
    values: valuesOf({
      yes: { zh: '有党组织', en: 'party organisation' },
      no: { zh: '没有党组织', en: 'no party organisation' },
      reached: { zh: '有组织或指导员', en: 'organisation or instructor' },
      unreached: { zh: '都没有', en: 'neither' },
    }),
  },
  coveredBy: { key: 'coveredBy', label: { zh: '覆盖方式', en: 'Covered by' }, values: valuesOf(coverageNames) },
  operating: { key: 'operating', label: { zh: '经营状态', en: 'State' }, values: valuesOf(operatingNames) },
  kind: { key: 'kind', label: { zh: '类别', en: 'Kind' }, values: valuesOf(unitKindNames) },
  members: {
    key: 'members',
    label: { zh: '党员', en: 'Members' },
    values: valuesOf({
      'three-or-more': { zh: '正式 3 名以上', en: 'three or more full' },
      'one-or-two': { zh: '正式 1 至 2 名', en: 'one or two full' },
      any: { zh: '有党员', en: 'any' },
      none: { zh: '没有党员', en: 'none' },
    }),
  },
  union: { key: 'union', label: { zh: '工会', en: 'Union' }, values: valuesOf(yesNo) },
  league: { key: 'league', label: { zh: '共青团', en: 'Youth league' }, values: valuesOf(yesNo) },
  women: { key: 'women', label: { zh: '妇联', en: 'Women’s body' }, values: valuesOf(yesNo) },
  differs: {
    key: 'differs',
    label: { zh: '来源', en: 'Sources' },
    values: valuesOf({ yes: { zh: '说法不同', en: 'say otherwise' } }),
  },
} satisfies Record<string, FilterSpec>

/** Every condition that the ledger of units can hold, as the address names them. */
export const unitConditionKeys = [
  ...['base', 'due', 'covered', 'street', 'community', 'building', 'line', 'operating', 'kind', 'members', 'coveredBy'],
  ...['union', 'league', 'women', 'source', 'differs', 'organisation', 'batch'],
].map((key) => ({ key }))

/** The conditions with their words; streets, lines and buildings bring theirs from the server (lines those that any unit has), sources from the rows in sight. */
export function useUnitSpecs(building: string | undefined, page: UnitPage | undefined): readonly FilterSpec[] {
  const may = useMay()
  const areas = useApi<Area[]>('/api/territory/areas', {}, { enabled: may('territory.read') }).data ?? []
  const facets = useApi<UnitFacets>('/api/registry/units/facets').data?.facets ?? []
  const lines = facets.find(({ filter }) => filter === 'line')?.values ?? []
  const buildings = useApi<Building[]>('/api/territory/buildings', {}, { enabled: building !== undefined }).data ?? []
  const placed = (kind: Area['kind']): FilterValue[] =>
    areas.filter((area) => area.kind === kind).map(({ id, name }) => ({ value: id, name: same(name) }))
  const sources = new Map(page?.items.flatMap(({ marks }) => marks.map(({ source, name }) => [source, name] as const)))
  const found = (value: string | undefined, all: readonly { id: string; name: string }[]): FilterValue[] =>
    all.filter(({ id }) => id === value).map(({ id, name }) => ({ value: id, name: same(name) }))
  return [
    fixed.due,
    fixed.covered,
    fixed.base,
    { key: 'street', label: { zh: '街道', en: 'Sub-district' }, values: [...placed('street'), none(noPlaceName)] },
    { key: 'community', label: { zh: '社区', en: 'Community' }, values: placed('community') },
    { key: 'building', label: { zh: '楼宇', en: 'Building' }, values: found(building, buildings) },
    {
      key: 'line',
      label: { zh: '条线', en: 'Line' },
      values: [...lines.filter(({ value }) => value !== 'none'), none(noLineName)],
    },
    fixed.operating,
    fixed.kind,
    fixed.members,
    fixed.coveredBy,
    fixed.union,
    fixed.league,
    fixed.women,
    { key: 'source', label: { zh: '资料里有', en: 'Known to' }, values: [...sources].map(([value, name]) => ({ value, name })) },
    fixed.differs,
    { key: 'organisation', label: { zh: '被哪个组织覆盖', en: 'Covered by organisation' }, values: [] },
    { key: 'batch', label: { zh: '哪一批带来', en: 'Brought by' }, values: [] },
  ]
}
