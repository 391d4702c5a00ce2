import { type FilterChip, FilterRow, useLanguage, useSay } from '@sanxin/ui'
import { ConditionMenu } from './condition-menu.tsx'
import { type FilterSpec, nameOfValue } from './filter-spec.ts'

interface LedgerFiltersProps {
  ledger: {
    state: Readonly<Record<string, string | undefined>>
    conditions: Readonly<Record<string, string>>
    change: (changes: Record<string, string | undefined>) => void
  }
  specs: readonly FilterSpec[]
  /** Without it there is no search box. */
  searchLabel?: string
  /** Chips of conditions that cannot be chosen here but can be taken off. */
  more?: readonly FilterChip[]
  onClear?: () => void
}

/** Search box, the conditions in force as chips, + 条件, and 清除; all of them live in the address. */
export function LedgerFilters({ ledger, specs, searchLabel, more = [], onClear }: LedgerFiltersProps) {
  const say = useSay()
  const language = useLanguage()
  const none = Object.fromEntries(specs.map(({ key }) => [key, undefined]))
  return (
    <FilterRow
      search={ledger.state.search ?? ''}
      onSearch={(search) => {
        if (search !== (ledger.state.search ?? '')) ledger.change({ search: search || undefined })
      }}
      searchLabel={searchLabel}
      filters={[
        ...specs.flatMap((spec): FilterChip[] => {
          const value = ledger.conditions[spec.key]
          if (value === undefined) return []
          return [
            {
              key: spec.key,
              field: say(spec.label),
              value: nameOfValue(spec, value)[language],
              onRemove: () => ledger.change({ [spec.key]: undefined }),
            },
          ]
        }),
        ...more,
      ]}
      onClear={onClear ?? (() => ledger.change({ ...none, search: undefined }))}
    >
      <ConditionMenu specs={specs} onChoose={(key, value) => ledger.change({ [key]: value })} />
    </FilterRow>
  )
}
