import type { Area } from '@sanxin/contract/territory'
import { useApi } from '../../shared/api/index.ts'
import { type FilterSpec, valuesOf } from '../../shared/ledger/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { formationNames, kindNames, termNames } from './organisation-words.ts'

/** Conditions of the list of organisations, as the address names them. */
export const organisationConditionKeys = ['kind', 'formation', 'term', 'area'].map((key) => ({ key }))
export const instructorConditionKeys = [{ key: 'area' }]

/** The condition by area: districts, sub-districts and communities by name. */
export function useAreaSpec(): FilterSpec {
  const enabled = useMay()('territory.read')
  const areas = useApi<Area[]>('/api/territory/areas', {}, { enabled }).data ?? []
  const byKind = (kind: Area['kind']) => areas.filter((area) => area.kind === kind)
  return {
    key: 'area',
    label: { zh: '地方', en: 'Place' },
    values: [...byKind('street'), ...byKind('community')].map(({ id, name }) => ({ value: id, name: { zh: name, en: name } })),
  }
}

/** The conditions of the list of organisations with their words. */
export function useOrganisationSpecs(): readonly FilterSpec[] {
  const area = useAreaSpec()
  return [
    { key: 'kind', label: { zh: '种类', en: 'Kind' }, values: valuesOf(kindNames) },
    { key: 'formation', label: { zh: '组建方式', en: 'Formation' }, values: valuesOf(formationNames) },
    { key: 'term', label: { zh: '任期', en: 'Term' }, values: valuesOf(termNames) },
    area,
  ]
}
