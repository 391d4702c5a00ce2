import type { Board } from '@sanxin/contract/campaign'
import type { UnitFilters, UnitPage } from '@sanxin/contract/registry'
import type { Area } from '@sanxin/contract/territory'
import { AreaMap, Figures, GapLegend, GapMatrix, NumberLink, Panel, RateLegend, Rows, thousands, useSay } from '@sanxin/ui'
import { useMemo } from 'react'
import { address, useApi } from '../../shared/api/index.ts'
import { formatRate } from '../../shared/format/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { byBlock, gapCell, mapAreas } from './board-view.ts'

/** Units with three members and more that no organisation covers; what one of their own would still be built for. */
const ownMissing: UnitFilters = { base: 'enterprise', due: 'single', covered: 'no' }

/** The figures above the board: numerator, denominator, rate; numbers open their lists. */
export function BoardFigures({ figures }: { figures: Board['figures'] }) {
  const say = useSay()
  const own = useApi<UnitPage>('/api/registry/units', { limit: 1, ...ownMissing }).data?.total
  return (
    <Figures
      items={figures.map((figure) => {
        const { numerator, denominator } = figure
        const single = figure.code === 'single-set-up'
        const opensRest = single ? ownMissing : figure.opensRest
        const missing = single ? (own ?? 0) : denominator === null ? 0 : denominator - numerator
        const label = say(figure.name)
        return {
          key: figure.code,
          label,
          value: <NumberLink value={numerator} href={address('/units', figure.opens)} label={label} />,
          of: denominator === null ? undefined : `/ ${thousands(denominator)}`,
          rate: denominator === null ? undefined : (formatRate(numerator, denominator) ?? undefined),
          share: denominator ? numerator / denominator : undefined,
          note:
            missing > 0 && opensRest ? (
              <>
                {say({ zh: '还差', en: 'missing' })}{' '}
                <NumberLink value={missing} href={address('/units', opensRest)} label={`${label} ${say({ zh: '还差', en: 'missing' })}`} />
              </>
            ) : undefined,
        }
      })}
    />
  )
}

/** Lines × blocks: built of due, and the gap. */
export function BoardMatrix({ board }: { board: Board }) {
  const say = useSay()
  const { blocks, lines, cells, lineTotals, blockTotals, total } = board
  return (
    <Panel
      flush
      title={say({ zh: '条块', en: 'Lines × blocks' })}
      note={say({ zh: '已建 / 应建，底色越深差得越多。点数字看名单', en: 'built / due; the deeper the ground, the larger the gap' })}
      aside={<GapLegend />}
      foot={
        <>
          {say({ zh: '没落到街道', en: 'Without a place' })}{' '}
          <NumberLink
            value={board.unplaced.units}
            href={address('/units', board.unplaced.opens)}
            label={say({ zh: '没落到街道', en: 'without a place' })}
          />
          <span aria-hidden="true">·</span> {say({ zh: '没有条线（系统外）', en: 'Without a line' })}{' '}
          <NumberLink
            value={board.withoutLine.units}
            href={address('/units', board.withoutLine.opens)}
            label={say({ zh: '没有条线', en: 'without a line' })}
          />
        </>
      }
    >
      <GapMatrix
        caption={say({ zh: '条块：已建和应建', en: 'Lines by blocks: built and due' })}
        rowHead={say({ zh: '行业组（条）', en: 'Line' })}
        columns={blocks.map(({ id, name }) => ({ key: id, label: name }))}
        rows={lines.flatMap(({ code, name }, at) =>
          cells[at] && lineTotals[at]
            ? [{ key: code, label: say(name), cells: byBlock(blocks, cells[at]), total: gapCell(lineTotals[at]) }]
            : [],
        )}
        totals={byBlock(blocks, blockTotals)}
        total={gapCell(total)}
        totalLabel={say({ zh: '合计', en: 'Total' })}
        columnTotalLabel={say({ zh: '合计（块）', en: 'Total' })}
      />
    </Panel>
  )
}

/** The communities on a map, with the list that says the same. */
export function CommunityMap({ board, bare }: { board: Board; bare?: boolean }) {
  const say = useSay()
  const enabled = useMay()('territory.read')
  const { data } = useApi<Area[]>('/api/territory/areas', {}, { enabled })
  const { areas, circles } = useMemo(() => mapAreas(board.communities, data ?? []), [board.communities, data])
  const map = <AreaMap label={say({ zh: '各社区还差几家', en: 'What is missing in each community' })} areas={areas} />
  const note =
    circles > 0
      ? say({ zh: '还差几家；没有边界的社区画成圆', en: 'missing; communities without a boundary are circles' })
      : say({ zh: '还差几家', en: 'missing' })
  if (bare) return map
  return (
    <Panel title={say({ zh: '按社区', en: 'By community' })} note={note} foot={<RateLegend />}>
      {map}
    </Panel>
  )
}

/** Where the gap lies, block by block, the largest first. */
export function GapCauses({ causes }: { causes: Board['causes'] }) {
  const say = useSay()
  return (
    <Panel
      title={say({ zh: '差在哪里', en: 'Where the gap lies' })}
      note={say({ zh: '只看单位和事情，不给人排名次', en: 'units and matters; nobody is ranked' })}
    >
      {causes.length === 0 ? (
        <p className="sx-note">{say({ zh: '应建的都建了。', en: 'Everything due is there.' })}</p>
      ) : (
        <Rows
          items={causes.map((cause) => ({
            key: cause.block.id,
            cells: [
              cause.block.name,
              say(cause.text),
              <b key="gap">
                {say({ zh: '差', en: 'gap' })}{' '}
                <NumberLink
                  value={cause.gap}
                  href={address('/units', cause.opens)}
                  label={`${cause.block.name} ${say({ zh: '差', en: 'gap' })}`}
                />
              </b>,
            ],
          }))}
        />
      )}
    </Panel>
  )
}
