import type { UnitFacets as Facets } from '@sanxin/contract/registry'
import { FacetBar, useSay } from '@sanxin/ui'
import { useApi } from '../../shared/api/index.ts'

/** Which counts stand above the table, in this order. */
const inSight = ['street', 'due', 'line']

interface UnitFacetsProps {
  conditions: Readonly<Record<string, string>>
  search: string | undefined
  href: (changes: Record<string, string | undefined>) => string
}

/** Counts by street, by what is due and by line under the conditions in force; each part puts its condition on or takes it off. */
export function UnitFacets({ conditions, search, href }: UnitFacetsProps) {
  const say = useSay()
  const { data } = useApi<Facets>('/api/registry/units/facets', { ...conditions, search }, { keepPrevious: true })
  const facets = inSight.flatMap((filter) => data?.facets.filter((facet) => facet.filter === filter && facet.values.length > 0) ?? [])
  if (facets.length === 0) return null
  return (
    <FacetBar
      facets={facets.map(({ filter, name, values }) => ({
        key: filter,
        title: say({ zh: '按{name}', en: 'By {name}' }, { name: say(name).toLowerCase() }),
        parts: values.map(({ value, name: part, count }) => {
          const picked = conditions[filter] === value
          return { key: value, label: say(part), count, picked, href: href({ [filter]: picked ? undefined : value }) }
        }),
      }))}
    />
  )
}
