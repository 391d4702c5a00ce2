import type { ReviewDetail } from '@sanxin/contract/linkage'
import { AppLink, Compare, Panel, thousands, useLanguage, useSay, Waterfall } from '@sanxin/ui'
import { useFormat } from '../../shared/format/index.ts'
import { sumWords } from './likelihood.ts'
import { sideHead } from './side-head.ts'
import { waterfallReasons } from './waterfall-reasons.ts'

/** Two records side by side, what speaks for and against, and where their rows come from. */
export function PairView({ detail }: { detail: ReviewDetail }) {
  const say = useSay()
  const language = useLanguage()
  const { item, a, b, mergeAtBits } = detail
  const fields = detail.fields.filter((field) => field.a !== null || field.b !== null)
  return (
    <>
      <div className="sx-review-compare">
        <Panel flush>
          <Compare
            left={sideHead(a, language)}
            right={sideHead(b, language)}
            rows={fields.map((field) => ({
              key: field.field,
              label: field.name[language],
              left: field.a,
              right: field.b,
              word: field.verdict,
            }))}
          />
        </Panel>
      </div>
      <Panel
        flush
        title={say({ zh: '系统怎么看', en: 'How it is weighed' })}
        note={say({ zh: '往右推：像；往左推：不像', en: 'to the right: alike; to the left: not' })}
        aside={
          <span className="sx-review-line">
            {say(
              { zh: '满 {bits} 才自动合并', en: 'merged by itself from {bits} on' },
              { bits: `+${mergeAtBits.toFixed(1).replace(/\.0$/, '')}` },
            )}
          </span>
        }
      >
        <Waterfall
          threshold={mergeAtBits}
          reasons={waterfallReasons(detail.evidence, item.weightBits, language)}
          sum={sumWords(item.weightBits)[language]}
        />
      </Panel>
      <Panel title={say({ zh: '这些行从哪里来', en: 'Where the rows come from' })}>
        <div className="sx-review-sources">
          <Sources side={a} page={item.entity === 'unit' ? 'units' : 'people'} />
          <Sources side={b} page={item.entity === 'unit' ? 'units' : 'people'} />
        </div>
      </Panel>
    </>
  )
}

/** How many rows of one side stand in sight before the rest is unfolded. */
const inSight = 5

function Sources({ side, page }: { side: ReviewDetail['a']; page: 'units' | 'people' }) {
  const say = useSay()
  const language = useLanguage()
  const format = useFormat()
  const row = (source: ReviewDetail['a']['sources'][number], at: number) => (
    <li key={at}>
      <span className="sx-mark sx-mark-adopted" aria-hidden="true">
        {source.sign}
      </span>
      <span>
        {source.name[language]}
        <span className="sx-note">
          {' '}
          {say({ zh: '{file}，第 {row} 行', en: '{file}, row {row}' }, { file: source.file, row: thousands(source.row) })}
        </span>
      </span>
    </li>
  )
  const rest = side.sources.slice(inSight)
  return (
    <section>
      <h3>
        <AppLink href={`/${page}/${side.id}`}>{side.name}</AppLink>
      </h3>
      <ul>{side.sources.slice(0, inSight).map(row)}</ul>
      {rest.length > 0 ? (
        <details>
          <summary className="sx-note">
            {say({ zh: '其余 {count}', en: '{count} more' }, { count: format.count(rest.length, say({ zh: '行', en: 'rows' })) })}
          </summary>
          <ul>{rest.map((source, at) => row(source, at + inSight))}</ul>
        </details>
      ) : null}
    </section>
  )
}
