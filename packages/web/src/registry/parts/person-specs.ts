import type { Area } from '@sanxin/contract/territory'
import { employmentNames } from '@sanxin/domain/registry'
import { useApi } from '../../shared/api/index.ts'
import { type FilterSpec, valuesOf } from '../../shared/ledger/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { membershipNames } from './person-words.ts'

/** Conditions that tell who is a member; the server refuses them to readers who may not know. */
const ofMembers = ['membership', 'countedAt', 'undisclosed']

/** Conditions of the ledger of people, as the address names them. */
export const personConditionKeys = (readsMembers: boolean) =>
  ['employment', 'street', 'unit', ...(readsMembers ? ofMembers : [])].map((key) => ({ key }))

/** The conditions with their words; a unit is named by the rows in sight. */
export function usePersonSpecs(readsMembers: boolean, units: ReadonlyMap<string, string>): readonly FilterSpec[] {
  const mayRead = useMay()('territory.read')
  const areas = useApi<Area[]>('/api/territory/areas', {}, { enabled: mayRead }).data ?? []
  const same = (name: string) => ({ zh: name, en: name })
  const named = (key: string, label: FilterSpec['label']): FilterSpec => ({
    key,
    label,
    values: [...units].map(([value, name]) => ({ value, name: same(name) })),
  })
  return [
    { key: 'employment', label: { zh: '从业', en: 'Employment' }, values: valuesOf(employmentNames) },
    {
      key: 'street',
      label: { zh: '街道', en: 'Sub-district' },
      values: areas.filter(({ kind }) => kind === 'street').map(({ id, name }) => ({ value: id, name: same(name) })),
    },
    named('unit', { zh: '在哪一家', en: 'Works at' }),
    ...(readsMembers
      ? [
          {
            key: 'membership',
            label: { zh: '党员', en: 'Membership' },
            values: valuesOf({ any: { zh: '是党员', en: 'any member' }, ...membershipNames, none: { zh: '不是党员', en: 'no member' } }),
          },
          named('countedAt', { zh: '算在哪一家', en: 'Counts at' }),
          { key: 'undisclosed', label: { zh: '口袋党员', en: 'Undisclosed' }, values: valuesOf({ yes: { zh: '可能是', en: 'possibly' } }) },
        ]
      : []),
  ]
}
