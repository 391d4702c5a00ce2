import type { Bilingual } from '@sanxin/kernel'
import { Button, EmptyState, Ledger, type LedgerColumn, PageFoot, SelectionBar, useSay } from '@sanxin/ui'
import type { ReactNode } from 'react'
import { ProblemRefusal } from '../screen/index.ts'
import type { LedgerUse } from './use-ledger.ts'

interface LedgerListProps<Row> {
  ledger: LedgerUse<Row>
  columns: readonly LedgerColumn<Row>[]
  caption: string
  /** 家, 人 … and its English plural. */
  unit: Bilingual
  labelOf: (row: Row) => string
  /** What the list is for and the action that fills it, for a list without any record. */
  empty: ReactNode
  /** True when there is no record at all, so that no condition is to blame. */
  nothingYet?: boolean
  /** Buttons for the chosen rows; without it nothing can be chosen. */
  deeds?: (rows: readonly Row[]) => ReactNode
}

/** The table of a server-paged list with its foot, its selection and its empty and refused states. */
export function LedgerList<Row>({ ledger, columns, caption, unit, labelOf, empty, nothingYet, deeds }: LedgerListProps<Row>) {
  const say = useSay()
  const { page, error, selected, rowKey, change, conditions, state } = ledger
  if (error && !page) return <ProblemRefusal problem={error} onRetry={() => ledger.refetch()} />
  const narrowed = Object.keys(conditions).length > 0 || Boolean(state.search)
  const clear = () => change({ ...Object.fromEntries(Object.keys(conditions).map((key) => [key, undefined])), search: undefined })
  const paging = {
    from: page?.from ?? 0,
    shown: page?.items.length ?? 0,
    total: page?.total,
    unit,
    onPrevious: page?.previous ? () => change({ after: page.previous ?? undefined }) : undefined,
    onNext: page?.next ? () => change({ after: page.next ?? undefined }) : undefined,
  }
  const chosen = page?.items.filter((row) => selected.has(rowKey(row))) ?? []
  const foot =
    deeds && selected.size > 0 ? (
      <SelectionBar count={selected.size} paging={paging} onClear={() => ledger.select(new Set())}>
        {deeds(chosen)}
      </SelectionBar>
    ) : page ? (
      <PageFoot {...paging} />
    ) : null
  return (
    <div aria-busy={ledger.isStale} className={ledger.isStale ? 'sx-ledger-stale' : undefined}>
      {error ? <ProblemRefusal problem={error} onRetry={() => ledger.refetch()} /> : null}
      <Ledger
        caption={caption}
        columns={columns}
        rows={page?.items}
        rowKey={rowKey}
        labelOf={labelOf}
        onOpen={ledger.open}
        startAt={ledger.startAt}
        selected={deeds ? selected : undefined}
        onSelect={deeds ? ledger.toggle : undefined}
        onSelectAll={(all) => ledger.select(new Set(all ? page?.items.map(rowKey) : []))}
        selectAllLabel={say({ zh: '选中这一页', en: 'Select this page' })}
        empty={
          narrowed && !nothingYet ? (
            <EmptyState
              purpose={say({ zh: '没有同时符合这些条件的。', en: 'Nothing meets all of these conditions.' })}
              action={<Button onClick={clear}>{say({ zh: '清除条件', en: 'Clear the conditions' })}</Button>}
            />
          ) : (
            empty
          )
        }
        foot={foot}
      />
    </div>
  )
}
