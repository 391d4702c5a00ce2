import {
  AreaMap,
  Columns,
  Figures,
  GapLegend,
  GapMatrix,
  type MapArea,
  NumberLink,
  PageHead,
  Panel,
  RateLegend,
  TrendChart,
} from '@sanxin/ui'

const blocks = ['望江街道', '文澜街道', '青塘镇', '东岭管理处'].map((label, at) => ({ key: `b${at}`, label }))
const lines = ['软件信息', '电子信息', '装备制造', '现代物流', '生物医药']
const cell = (built: number, due: number) => ({ built, due, builtHref: '/units?covered=yes', gapHref: '/units?covered=no' })
const counts = [
  [30, 38, 34, 44, 17, 26, 21, 27],
  [40, 42, 34, 40, 32, 41, 19, 28],
  [22, 26, 26, 30, 17, 25, 9, 14],
  [3, 7, 4, 5, 0, 6, 1, 3],
  [11, 12, 15, 17, 0, 0, 7, 7],
]
const rows = counts.map((row, line) => ({
  key: `l${line}`,
  label: lines[line]!,
  cells: Object.fromEntries(blocks.map((block, at) => [block.key, cell(row[at * 2]!, row[at * 2 + 1]!)])),
  total: cell(
    blocks.reduce((sum, _, at) => sum + row[at * 2]!, 0),
    blocks.reduce((sum, _, at) => sum + row[at * 2 + 1]!, 0),
  ),
}))
const totals = Object.fromEntries(
  blocks.map((block, at) => [
    block.key,
    cell(
      counts.reduce((sum, row) => sum + row[at * 2]!, 0),
      counts.reduce((sum, row) => sum + row[at * 2 + 1]!, 0),
    ),
  ]),
)
const points = Array.from({ length: 12 }, (_, at) => ({
  label: at < 10 ? `11月${at * 2 + 1}日` : `12月${(at - 9) * 10}日`,
  value: at < 10 ? 0.61 + at * 0.02 : undefined,
  expected: at >= 9 ? 0.61 + at * 0.02 + (at - 9) * 0.03 : undefined,
}))
const areas: MapArea[] = Array.from({ length: 9 }, (_, at) => {
  const west = 115.8 + (at % 3) * 0.02
  const south = 28.6 + Math.floor(at / 3) * 0.02
  const skew = (at % 2) * 0.004
  return {
    id: `a${at}`,
    name: `第${at + 1}社区`,
    polygons: [
      [
        [
          [west, south],
          [west + 0.02, south + skew],
          [west + 0.02, south + 0.02],
          [west, south + 0.02],
        ],
      ],
    ],
    label: at === 4 ? '✓' : String(at + 1),
    rate: 0.5 + at * 0.06,
    words: `${20 + at} / ${30 + at}`,
    href: `/units?community=${at}`,
  }
})

/** The board: figures, matrix, map, trend. */
export function BoardSamples() {
  const figure = (label: string, value: number, of: number) => ({
    key: label,
    label,
    value: <NumberLink value={value} href="/units" label={label} />,
    of: `/ ${of}`,
    rate: `${((value / of) * 100).toFixed(1)}%`,
    share: value / of,
    shareBefore: (value - 4) / of,
    gained: <NumberLink value="+7" href="/units" />,
    lost: <NumberLink value="−1" href="/units" />,
  })
  return (
    <div>
      <PageHead crumbs={[{ label: '调度' }]} title="调度台" note="截至 2026年11月20日 17:00，和昨天 17:00 比" />
      <div className="sx-stack">
        <Figures
          items={[
            figure('应建已建', 515, 653),
            figure('单独组建', 214, 259),
            figure('联合组建', 301, 394),
            figure('指导员到位', 289, 337),
            figure('工作覆盖', 804, 990),
          ]}
        />
        <Columns
          side={
            <>
              <Panel title="按社区" note="还差几家" aside={<RateLegend />}>
                <AreaMap label="各社区还差几家" areas={areas} />
              </Panel>
              <Panel title="应建尽建率">
                <TrendChart
                  title="应建尽建率"
                  words="照现在的速度，12月31日到 93%"
                  points={points}
                  target={0.95}
                  from={0.6}
                  format={(value) => `${Math.round(value * 100)}%`}
                />
              </Panel>
            </>
          }
        >
          <Panel flush title="条块" note="已建 / 应建，底色越深差得越多。点数字看名单" aside={<GapLegend />}>
            <GapMatrix
              caption="条块：已建和应建"
              rowHead="行业组（条）"
              columns={blocks}
              rows={rows}
              totals={totals}
              total={cell(342, 438)}
              totalLabel="合计"
              columnTotalLabel="合计（块）"
            />
          </Panel>
        </Columns>
      </div>
    </div>
  )
}
