import type { ReactNode } from 'react'
import './states.css'

export interface RefusalProps {
  /** What cannot be done. */
  title: string
  /** Why, and what to do instead. */
  detail?: ReactNode
  /** A button or link that removes the obstacle. */
  action?: ReactNode
  /** A failure of ours instead of a rule that says no. */
  failed?: boolean
}

/** Why something was not done; it stands next to the cause and never takes the input away. */
export function Refusal({ title, detail, action, failed }: RefusalProps) {
  return (
    <div className="sx-refusal" role="alert">
      <span aria-hidden="true">{failed ? '△' : '⊘'}</span>
      <div>
        <p className="sx-refusal-title">{title}</p>
        {detail ? <p>{detail}</p> : null}
      </div>
      {action}
    </div>
  )
}
