import type { LinkageState, ReviewItem, ReviewPage } from '@sanxin/contract/linkage'
import { Button, Chip, EmptyState, FilterRow, Panel, QueueList, SkeletonRows, thousands, useLanguage, useSay, ViewTabs } from '@sanxin/ui'
import { type RefObject, useEffect, useRef } from 'react'
import { useUrlState } from '../../shared/screen/index.ts'
import { percentOf } from './likelihood.ts'
import type { ReviewState } from './review-state.ts'
import { type Entity, pairStates, reviewWords } from './review-words.ts'
import { withoutPoints } from './waterfall-reasons.ts'

interface QueuePanelProps {
  entity: Entity
  page: ReviewPage | undefined
  counts: LinkageState['open'] | undefined
  current: string | undefined
  /** To the next or the previous pair, by the arrow keys inside the list. */
  onStep: (by: 1 | -1) => void
}

const kinds: readonly Entity[] = ['unit', 'person']

/** The queue: units or people, waiting or decided, found by name; the most alike first. */
export function QueuePanel({ entity, page, counts, current, onStep }: QueuePanelProps) {
  const say = useSay()
  const language = useLanguage()
  const { state, href, change } = useUrlState<ReviewState>()
  const decided = state.state === 'decided'
  const list = useArrows(onStep)
  return (
    <div className="sx-review-queue">
      <Panel
        flush
        title={
          decided
            ? say({ zh: '核过的 {count}', en: 'Decided {count}' }, { count: thousands(page?.total ?? 0) })
            : say({ zh: '待核 {count}', en: 'Open {count}' }, { count: thousands(page?.total ?? 0) })
        }
        aside={
          <span aria-hidden="true">
            <kbd className="sx-kbd">J</kbd> <kbd className="sx-kbd">K</kbd>
          </span>
        }
        foot={footer()}
      >
        <ViewTabs
          current={entity}
          tabs={kinds.map((one) => ({
            key: one,
            label: say(reviewWords[one].tab),
            count: counts?.[one],
            href: href({ entity: one, pair: undefined }),
          }))}
        />
        <div className="sx-review-search">
          <FilterRow
            search={state.search ?? ''}
            onSearch={(search) => change({ search: search || undefined, pair: undefined })}
            searchLabel={say({ zh: '按名称找', en: 'Find by name' })}
            filters={[]}
            onClear={() => change({ search: undefined, pair: undefined })}
          />
        </div>
        {page === undefined ? <SkeletonRows rows={5} /> : null}
        {page?.items.length === 0 ? (
          <EmptyState
            purpose={
              state.search
                ? say({ zh: '没有找到这个名称。', en: 'No pair has this name.' })
                : say({ zh: '这里没有。', en: 'Nothing here.' })
            }
          />
        ) : null}
        <div className="sx-review-list" ref={list}>
          <QueueList
            label={decided ? say({ zh: '核过的', en: 'Decided' }) : say({ zh: '待核', en: 'Open' })}
            current={current}
            items={(page?.items ?? []).map((item) => ({
              key: item.id,
              title: item.aName,
              second: (
                <>
                  <span className="sx-review-second">{item.bName}</span>
                  <span className="sx-note">{withoutPoints(item.differs[language])}</span>
                </>
              ),
              mark: mark(item),
              href: href({ pair: item.id, after: state.after }),
            }))}
          />
        </div>
      </Panel>
    </div>
  )

  function mark(item: ReviewItem) {
    if (!decided) return percentOf(item.weightBits)
    return <Chip tone={pairStates[item.state].tone}>{say(pairStates[item.state])}</Chip>
  }

  function footer() {
    return (
      <>
        <Button small onClick={() => change({ state: decided ? undefined : 'decided', pair: undefined })}>
          {decided ? say({ zh: '看待核的', en: 'Show open ones' }) : say({ zh: '看核过的', en: 'Show decided ones' })}
        </Button>
        {state.after ? (
          <Button small onClick={() => change({ after: undefined, pair: undefined })}>
            {say({ zh: '回到开头', en: 'From the start' })}
          </Button>
        ) : null}
        {page?.next ? (
          <Button small onClick={() => change({ after: page.next ?? undefined, pair: undefined })}>
            {say({ zh: '后面的 ›', en: 'More ›' })}
          </Button>
        ) : null}
      </>
    )
  }
}

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrow keys move through the list while it has the focus; elsewhere they scroll the page as ever. */
function useArrows(onStep: (by: 1 | -1) => void): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = list.current
    const onKey = (event: KeyboardEvent) => {
      const by = arrows[event.key]
      if (by === undefined) return
      event.preventDefault()
      onStep(by)
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [onStep])
  return list
}
