import { Chart, NumberLink, useSay } from '@sanxin/ui'
import { useMemo } from 'react'
import { formatRate } from '../../shared/format/index.ts'
import { rateBarOption } from './rate-bar-option.ts'

export interface RateBar {
  key: string
  label: string
  covered: number
  due: number
  /** The list of what is due. */
  dueHref: string
  gapHref: string
}

/** Share that is built, one bar each, the largest gap on top; a sentence above, a table with the lists beneath. */
export function RateBars({ title, bars }: { title: string; bars: readonly RateBar[] }) {
  const say = useSay()
  const shown = useMemo(() => bars.filter(({ due }) => due > 0).sort((a, b) => b.due - b.covered - (a.due - a.covered)), [bars])
  const option = useMemo(() => rateBarOption(shown), [shown])
  const [worst] = shown
  if (!worst) return <p className="sx-note">{say({ zh: '还没有应建的单位。', en: 'No unit is due anything yet.' })}</p>
  const words = say(
    { zh: '差得最多的是{name}，{gap} 家', en: 'Most is missing in {name}: {gap}' },
    { name: worst.label, gap: worst.due - worst.covered },
  )
  return (
    <figure>
      <figcaption className="sx-chart-words">{words}</figcaption>
      <Chart option={option} label={`${title}: ${words}`} height={shown.length * 24 + 30} />
      <details className="sx-twin">
        <summary>{say({ zh: '看成表', en: 'As a table' })}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{say({ zh: '已建', en: 'Built' })}</th>
              <th scope="col">{say({ zh: '应建', en: 'Due' })}</th>
              <th scope="col">{say({ zh: '差', en: 'Gap' })}</th>
              <th scope="col">{say({ zh: '比率', en: 'Rate' })}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">{bar.label}</th>
                <td>{bar.covered}</td>
                <td>
                  <NumberLink value={bar.due} href={bar.dueHref} label={`${bar.label} ${say({ zh: '应建', en: 'due' })}`} />
                </td>
                <td>
                  {bar.due > bar.covered ? (
                    <NumberLink value={bar.due - bar.covered} href={bar.gapHref} label={`${bar.label} ${say({ zh: '差', en: 'gap' })}`} />
                  ) : (
                    0
                  )}
                </td>
                <td>{formatRate(bar.covered, bar.due) ?? `${bar.covered} / ${bar.due}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
