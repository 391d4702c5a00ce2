import type { LinkageState, ReviewDetail, ReviewItem, ReviewPage } from '@sanxin/contract/linkage'
import { ButtonLink, Columns, EmptyState, PageHead, Panel, SkeletonRows, thousands, UndoBar, useSay } from '@sanxin/ui'
import { useCallback, useMemo } from 'react'
import { useApi } from '../../shared/api/index.ts'
import { ProblemRefusal, useKeys, useUrlState } from '../../shared/screen/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { neighbour, nextPair } from '../parts/next-pair.ts'
import { PairDecision } from '../parts/pair-decision.tsx'
import { PairView } from '../parts/pair-view.tsx'
import { QueuePanel } from '../parts/queue-panel.tsx'
import type { ReviewState } from '../parts/review-state.ts'
import { type Entity, reviewWords } from '../parts/review-words.ts'
import { useDecisions } from '../parts/use-decisions.ts'
import '../parts/review.css'

/** Pairs that only a person can decide: two records, the reasons, three answers; the next comes by itself. */
export function ReviewQueue() {
  const say = useSay()
  const may = useMay()
  const { state, change } = useUrlState<ReviewState>()
  const overview = useApi<LinkageState>('/api/linkage/state', {}, { refreshMs: (now) => (now?.running ? 3_000 : false) })
  const open = overview.data?.open
  const entity = entityOf(state.entity, open)
  const decided = state.state === 'decided'
  const list = useApi<ReviewPage>(
    '/api/linkage/review',
    { entity, state: decided ? 'decided' : 'open', search: state.search, after: state.after },
    { keepPrevious: true, enabled: overview.data !== undefined || overview.error !== null },
  )
  const ids = useMemo(() => (list.data?.items ?? []).map(({ id }) => id), [list.data])
  const current = state.pair ?? ids[0]
  const detail = useApi<ReviewDetail>(`/api/linkage/review/${current}`, {}, { enabled: current !== undefined })

  const show = useCallback((pair: string | undefined) => change({ pair, after: state.after }), [change, state.after])
  const onDecided = useCallback((id: string) => show(nextPair(ids, id)), [show, ids])
  const onUndone = useCallback((item: ReviewItem) => change({ pair: item.id, entity: item.entity, state: undefined }), [change])
  const { refetch: refetchList } = list
  const { refetch: refetchDetail } = detail
  const onRefused = useCallback(() => void Promise.all([refetchList(), refetchDetail()]), [refetchList, refetchDetail])
  const { decideOn, takeBack, last, busy, problem } = useDecisions({ onDecided, onUndone, onRefused })
  const step = useCallback((by: 1 | -1) => show(neighbour(ids, current, by)), [show, ids, current])
  const keys = useMemo(() => {
    const next = () => step(1)
    const previous = () => step(-1)
    return { j: next, k: previous }
  }, [step])
  useKeys(keys)

  const empty = list.data?.items.length === 0 && !state.pair
  if (empty && !decided && !state.search && open && open.unit + open.person === 0 && !last)
    return <NothingToReview decidedHref="/review?state=decided" />
  return (
    <div className="sx-review">
      <PageHead
        crumbs={[{ label: say({ zh: '摸底', en: 'Find' }) }, { label: say({ zh: '核对队列', en: 'Review' }), href: '/review' }]}
        title={say(reviewWords[entity].question)}
        note={noteWords()}
      />
      {overview.data?.running ? (
        <p className="sx-stale" role="status">
          ◔ {say({ zh: '正在按新的资料重算，队列会变。', en: 'New rows are being worked in; the queue will change.' })}
        </p>
      ) : null}
      <Columns left={<QueuePanel entity={entity} page={list.data} counts={open} current={current} onStep={step} />} side={side()}>
        {list.error ? <ProblemRefusal problem={list.error} onRetry={() => list.refetch()} /> : null}
        {detail.error ? <ProblemRefusal problem={detail.error} onRetry={() => detail.refetch()} /> : null}
        {detail.data ? <PairView detail={detail.data} /> : null}
        {detail.isLoading ? <SkeletonRows rows={6} /> : null}
        {current === undefined && list.data ? (
          <Panel>
            <EmptyState
              purpose={say({
                zh: '这里没有要看的。换一组，或去掉搜索。',
                en: 'Nothing to show. Choose the other list or clear the search.',
              })}
            />
          </Panel>
        ) : null}
      </Columns>
    </div>
  )

  function side() {
    return (
      <>
        {problem ? <ProblemRefusal problem={problem} /> : null}
        {detail.data ? (
          <PairDecision
            detail={detail.data}
            busy={busy}
            keysOn={localStorage.getItem('sanxin.keys') !== 'no'}
            onDecide={(decision) => detail.data && decideOn(detail.data, decision)}
            onUndo={() => detail.data && takeBack(detail.data.item.id)}
            undoInBar={last !== undefined}
          />
        ) : null}
        {last ? (
          <UndoBar busy={busy} onUndo={may('linkage.decide') ? () => takeBack(last.item.id) : undefined}>
            {say(reviewWords[last.item.entity].after[last.decision], { name: last.item.aName })}
          </UndoBar>
        ) : null}
      </>
    )
  }

  function noteWords(): string | undefined {
    if (!list.data || list.data.total === 0) return undefined
    const at = current === undefined ? -1 : ids.indexOf(current)
    const total = thousands(list.data.total)
    if (at < 0) return say({ zh: '共 {total} 对 · 按把握从高到低', en: '{total} pairs, the most alike first' }, { total })
    return say(
      { zh: '第 {at} 对，共 {total} 对 · 按把握从高到低', en: 'pair {at} of {total}, the most alike first' },
      { at: thousands(Math.max(1, list.data.from) + at), total },
    )
  }
}

/** The asked kind, else the one that has something to decide. */
function entityOf(asked: string | undefined, open: LinkageState['open'] | undefined): Entity {
  if (asked === 'unit' || asked === 'person') return asked
  return open && open.unit === 0 && open.person > 0 ? 'person' : 'unit'
}

function NothingToReview({ decidedHref }: { decidedHref: string }) {
  const say = useSay()
  return (
    <>
      <PageHead crumbs={[{ label: say({ zh: '摸底', en: 'Find' }) }]} title={say({ zh: '核对队列', en: 'Review' })} />
      <Panel>
        <EmptyState
          purpose={say({
            zh: '没有要核对的。导入新资料后，系统分不清是不是同一个的，会排到这里。',
            en: 'Nothing to review. After an import, pairs that the system cannot tell apart wait here.',
          })}
          action={
            <>
              <ButtonLink href="/import">{say({ zh: '导入资料', en: 'Import rosters' })}</ButtonLink>
              <ButtonLink kind="link" href={decidedHref}>
                {say({ zh: '看核过的', en: 'Show decided ones' })}
              </ButtonLink>
            </>
          }
        />
      </Panel>
    </>
  )
}
