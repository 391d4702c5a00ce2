import type { Board, BoardCell } from '@sanxin/contract/campaign'
import { Button, ButtonLink, Columns, EmptyState, PageHead, Panel, SkeletonRows, Stack, StaleLine, useSay } from '@sanxin/ui'
import { useMemo } from 'react'
import { address, useApi } from '../../shared/api/index.ts'
import { formatTime, useFormat } from '../../shared/format/index.ts'
import { ProblemRefusal, useKeys, useUrlState } from '../../shared/screen/index.ts'
import { useSession } from '../../shared/session/index.ts'
import { BoardFigures, BoardMatrix, CommunityMap, GapCauses } from '../parts/board-panels.tsx'
import { type RateBar, RateBars } from '../parts/rate-bars.tsx'
import { Wall } from '../parts/wall.tsx'
import '../parts/board.css'

/** Blocks × lines: figures, matrix, map, charts and causes; asked again every five seconds while an import runs. */
export function DispatchBoard() {
  const say = useSay()
  const format = useFormat()
  const session = useSession()
  const { state, change } = useUrlState<{ wall?: string }>()
  const wall = state.wall === 'yes'
  const { data: board, error, refetch } = useApi<Board>('/api/campaign/board', {}, { refreshMs: (now) => (now?.running ? 5_000 : 60_000) })
  useKeys(useMemo(() => ({ f: () => change({ wall: 'yes' }) }), [change]))
  const district = session.district ?? ''
  return (
    <div className="sx-board">
      <PageHead
        crumbs={[{ label: say({ zh: '调度', en: 'Steer' }) }]}
        title={say({ zh: '调度台', en: 'Board' })}
        note={board ? say({ zh: '截至 {at}', en: 'As of {at}' }, { at: format.instant(board.cutOff, { full: true }) }) : undefined}
        actions={
          <>
            <Button onClick={() => globalThis.print()}>{say({ zh: '打印', en: 'Print' })}</Button>
            <Button onClick={() => change({ wall: 'yes' })} title="F">
              {say({ zh: '投大屏', en: 'Full screen' })}
            </Button>
          </>
        }
      />
      {error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : null}
      {!board && !error ? <SkeletonRows /> : null}
      {board?.running ? <StaleLine time={formatTime(board.cutOff)} /> : null}
      {board && board.blocks.length === 0 ? (
        <EmptyState
          purpose={say({
            zh: '还没有街道和单位。导入社区网格和单位名册后，这里按条块看差距。',
            en: 'No sub-district and no unit yet. After an import this page shows gaps by line and block.',
          })}
          action={<ButtonLink href="/import">{say({ zh: '去导入', en: 'Import' })}</ButtonLink>}
        />
      ) : null}
      {board && board.blocks.length > 0 ? <BoardBody board={board} /> : null}
      {board && wall ? <Wall board={board} district={district} onClose={() => change({ wall: undefined })} /> : null}
    </div>
  )
}

function BoardBody({ board }: { board: Board }) {
  const say = useSay()
  const bars = useMemo(
    () => ({
      blocks: board.blocks.flatMap(({ id, name }, at) => bar(id, name, board.blockTotals[at])),
      lines: board.lines.flatMap(({ code, name }, at) => bar(code, say(name), board.lineTotals[at])),
    }),
    [board, say],
  )
  const byStreet = say({ zh: '应建尽建率，按街道', en: 'Built where due, by sub-district' })
  const byLine = say({ zh: '应建尽建率，按条线', en: 'Built where due, by line' })
  return (
    <Stack>
      <BoardFigures figures={board.figures} />
      <Columns
        side={
          <>
            <CommunityMap board={board} />
            <Panel title={byStreet}>
              <RateBars title={byStreet} bars={bars.blocks} />
            </Panel>
          </>
        }
      >
        <BoardMatrix board={board} />
        <GapCauses causes={board.causes} />
        <Panel title={byLine}>
          <RateBars title={byLine} bars={bars.lines} />
        </Panel>
      </Columns>
    </Stack>
  )
}

const bar = (key: string, label: string, cell: BoardCell | undefined): RateBar[] =>
  cell
    ? [
        {
          key,
          label,
          covered: cell.covered,
          due: cell.due,
          dueHref: address('/units', cell.opensDue),
          gapHref: address('/units', cell.opensGap),
        },
      ]
    : []
