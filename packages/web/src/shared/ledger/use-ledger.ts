import { useNavigateTo } from '@sanxin/ui'
import { useCallback, useState } from 'react'
import { useApi } from '../api/index.ts'
import { type UrlState, useUrlState } from '../screen/index.ts'
import { conditionsOf, type FilterSpec } from './filter-spec.ts'
import { recordAddress } from './list-address.ts'

/** A keyset page as the contract gives it. */
export interface LedgerPage<Row> {
  items: Row[]
  next: string | null
  previous: string | null
  total: number
  from: number
}

interface Kept {
  row?: string
  selected: ReadonlySet<string>
}

/** Where the reader stood in each list and what was chosen, for as long as the desk is open. */
const kept = new Map<string, Kept>()

export interface LedgerAsk<Row> {
  path: string
  specs: readonly Pick<FilterSpec, 'key'>[]
  rowKey: (row: Row) => string
  /** Address of a record, `/units`; without it rows do not open. */
  record?: string
  /** Sent along with the conditions of the address. */
  also?: UrlState
  refreshMs?: number
}

/** A server-paged list: conditions in the address, place and selection kept while a record is looked at. */
export function useLedger<Row>({ path, specs, rowKey, record, also, refreshMs }: LedgerAsk<Row>) {
  const navigate = useNavigateTo()
  const { state, href, change } = useUrlState<UrlState>()
  const conditions = conditionsOf(specs, state)
  const list = { ...conditions, search: state.search, sort: state.sort, after: state.after }
  const asked = useApi<LedgerPage<Row>>(path, { limit: 50, ...list, ...also }, { keepPrevious: true, refreshMs })
  const place = path + JSON.stringify({ ...list, after: undefined })
  const [returned] = useState(() => kept.get(place))
  const [selection, setSelection] = useState<{ of: string; keys: ReadonlySet<string> }>({
    of: place,
    keys: returned?.selected ?? new Set(),
  })
  const selected: ReadonlySet<string> = selection.of === place ? selection.keys : new Set<string>()
  const select = useCallback((keys: ReadonlySet<string>) => setSelection({ of: place, keys }), [place])
  const hrefOf = (row: Row): string => (record ? recordAddress(record, rowKey(row), list) : '')
  /** Remembers the place before a record is opened. */
  const leave = (row: Row) => kept.set(place, { row: rowKey(row), selected })
  return {
    state,
    href,
    change,
    conditions,
    rowKey,
    page: asked.data,
    error: asked.error,
    refetch: asked.refetch,
    isStale: asked.isPlaceholderData,
    selected,
    select,
    toggle: (row: Row) => {
      const next = new Set(selected)
      if (!next.delete(rowKey(row))) next.add(rowKey(row))
      select(next)
    },
    startAt: returned?.row,
    hrefOf,
    leave,
    open: record
      ? (row: Row) => {
          leave(row)
          navigate(hrefOf(row))
        }
      : undefined,
  }
}

export type LedgerUse<Row> = ReturnType<typeof useLedger<Row>>
