import { useSay } from '../language/index.ts'
import './waterfall.css'

export interface Reason {
  key: string
  label: string
  /** The reason as a sentence. */
  note?: string
  /** Points it adds or takes. */
  points: number
}

export interface WaterfallProps {
  /** From the start to the last; each bar begins where the one before ended. */
  reasons: readonly Reason[]
  /** The sum in words: "合计：像是同一家，93%". */
  sum: string
  /** Points from which machines decide alone; drawn dashed. */
  threshold?: number
}

const signed = (points: number): string => {
  const text = Math.abs(points).toFixed(1).replace(/\.0$/, '')
  return points > 0 ? `+${text}` : points < 0 ? `−${text}` : '0'
}

/** Reasons as bars that add up, each with its sentence and its points. */
export function Waterfall({ reasons, sum, threshold }: WaterfallProps) {
  const say = useSay()
  let total = 0
  const bars = reasons.map((reason) => {
    const from = total
    total += reason.points
    return { ...reason, from, to: total }
  })
  const edges = [0, ...(threshold === undefined ? [] : [threshold]), ...bars.map((bar) => bar.to)]
  const low = Math.min(...edges)
  const span = Math.max(Math.max(...edges) - low, 1)
  const at = (points: number): string => `${((points - low) / span) * 100}%`
  const place = (from: number, to: number) => ({ left: at(Math.min(from, to)), width: `max(2px, ${(Math.abs(to - from) / span) * 100}%)` })
  return (
    <table className="sx-waterfall">
      <caption className="sx-sr">{say({ zh: '理由和分数', en: 'Reasons and points' })}</caption>
      <tbody>
        {bars.map((bar, index) => (
          <tr key={bar.key}>
            <th scope="row">
              {bar.label} {bar.note ? <span className="sx-note">{bar.note}</span> : null}
            </th>
            <td className="sx-waterfall-bar">
              <Lines zero={at(0)} threshold={threshold === undefined ? undefined : at(threshold)} />
              <i className={index === 0 ? 'sx-start' : bar.points < 0 ? 'sx-against' : 'sx-for'} style={place(bar.from, bar.to)} />
            </td>
            <td className={bar.points < 0 ? 'sx-look' : undefined}>{signed(bar.points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{sum}</th>
          <td className="sx-waterfall-bar">
            <Lines zero={at(0)} threshold={threshold === undefined ? undefined : at(threshold)} />
            <i className="sx-sum" style={place(0, total)} />
          </td>
          <td>{signed(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Lines({ zero, threshold }: { zero: string; threshold?: string }) {
  return (
    <>
      <span className="sx-zero" style={{ left: zero }} />
      {threshold === undefined ? null : <span className="sx-threshold" style={{ left: threshold }} />}
    </>
  )
}
