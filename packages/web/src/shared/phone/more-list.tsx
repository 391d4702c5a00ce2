import { Button, SkeletonRows, thousands, useSay } from '@sanxin/ui'
import type { ReactNode } from 'react'
import { ProblemRefusal } from '../screen/index.ts'
import type { MoreItems } from './use-more.ts'
import './phone.css'

interface MoreListProps<Item> {
  list: MoreItems<Item>
  keyOf: (item: Item) => string
  children: (item: Item) => ReactNode
  /** Stands in place of the list when it is empty. */
  empty: ReactNode
}

/** The items of a list with its states: loading, refused, failed, empty, more to come. */
export function MoreList<Item>({ list, keyOf, children, empty }: MoreListProps<Item>) {
  const say = useSay()
  const { items, total = 0, error, more } = list
  if (!items) return error ? <ProblemRefusal problem={error} onRetry={list.retry} /> : <SkeletonRows rows={3} />
  if (items.length === 0) return <div className="sx-phone-empty">{empty}</div>
  return (
    <>
      <ul className="sx-phone-list">
        {items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {error ? <ProblemRefusal problem={error} onRetry={list.retry} /> : null}
      {more ? (
        <Button onClick={more} disabled={list.isFetching}>
          {say({ zh: '更多，还有 {rest} 家', en: 'More; {rest} units left' }, { rest: thousands(total - items.length) })}
        </Button>
      ) : null}
    </>
  )
}
