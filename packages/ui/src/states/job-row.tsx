import type { ReactNode } from 'react'
import { thousands, useSay } from '../language/index.ts'
import './states.css'

export interface JobRowProps {
  title: ReactNode
  /** The title spoken, where it is not plain text. */
  label?: string
  done: number
  /** Undefined while the amount is not known yet. */
  total?: number
  /** 行, 家 … */
  unit: string
  refused?: ReactNode
  /** Rows, units … per second. */
  rate?: number
  secondsLeft?: number
  onCancel?: () => void
  /** Said instead of the time left when the work has stopped. */
  state?: string
}

/** A long job: how far, how fast, how long still; the page may be left. */
export function JobRow({ title, label, done, total, unit, refused, rate, secondsLeft, onCancel, state }: JobRowProps) {
  const say = useSay()
  const share = total ? Math.min(1, done / total) : 0
  const tenths = Math.floor(share * 10) * 10
  return (
    <div className="sx-job">
      <p className="sx-job-head">
        <span>{title}</span>
        <span className="sx-note">{state ?? (secondsLeft === undefined ? '' : timeLeft(secondsLeft, say))}</span>
      </p>
      <progress aria-label={label ?? (typeof title === 'string' ? title : undefined)} max={total ?? 1} value={total ? done : 0} />
      <p className="sx-job-foot">
        <span>
          {say({ zh: '已处理', en: 'Done' })} {thousands(done)}
          {total === undefined ? '' : ` / ${thousands(total)}`} {unit}
          {rate ? ` · ${thousands(rate)} ${unit}/${say({ zh: '秒', en: 's' })}` : ''}
          {refused ? <> · {refused}</> : null}
        </span>
        {onCancel ? (
          <button type="button" className="sx-plain" onClick={onCancel}>
            {say({ zh: '停下', en: 'Stop' })}
          </button>
        ) : null}
      </p>
      <span className="sx-sr" role="status">
        {total ? `${tenths}%` : ''}
      </span>
    </div>
  )
}

function timeLeft(seconds: number, say: ReturnType<typeof useSay>): string {
  if (seconds < 90) return say({ zh: '还要约 {count} 秒', en: 'about {count} s left' }, { count: Math.max(1, Math.round(seconds)) })
  return say({ zh: '还要约 {count} 分钟', en: 'about {count} min left' }, { count: Math.round(seconds / 60) })
}
