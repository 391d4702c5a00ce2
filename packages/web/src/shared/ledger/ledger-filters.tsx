import { FilterRow, useLanguage, useSay } from '@sanxin/ui'
import { ConditionMenu } from './condition-menu.tsx'
import { type FilterSpec, nameOfValue } from './filter-spec.ts'

interface LedgerFiltersProps {
  ledger: {
    state: Readonly<Record<string, string | undefined>>
    conditions: Readonly<Record<string, string>>
    change: (changes: Record<string, string | undefined>) => void
  }
  specs: readonly FilterSpec[]
  searchLabel: string
  /** Conditions that stay in force and are shown elsewhere, as by a tab. */
  hidden?: readonly string[]
}

/** Search box, the conditions in force as chips, + 条件, and 清除; all of them live in the address. */
export function LedgerFilters({ ledger, specs, searchLabel, hidden = [] }: LedgerFiltersProps) {
  const say = useSay()
  const language = useLanguage()
  const shown = specs.filter(({ key }) => !hidden.includes(key))
  const none = Object.fromEntries(shown.map(({ key }) => [key, undefined]))
  return (
    <FilterRow
      search={ledger.state.search ?? ''}
      onSearch={(search) => {
        if (search !== (ledger.state.search ?? '')) ledger.change({ search: search || undefined })
      }}
      searchLabel={searchLabel}
      filters={shown.flatMap((spec) => {
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
      })}
      onClear={() => ledger.change({ ...none, search: undefined })}
    >
      <ConditionMenu specs={shown} onChoose={(key, value) => ledger.change({ [key]: value })} />
    </FilterRow>
  )
}
