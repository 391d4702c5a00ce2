import type { ReactNode } from 'react'
import './next-step.css'

export interface NextStepProps {
  title: string
  why: ReactNode
  who?: string
  until?: string
  overdue?: boolean
  /** The one button. */
  action?: ReactNode
}

/** What comes next: what, why, who, until when, and one button. */
export function NextStep({ title, why, who, until, overdue, action }: NextStepProps) {
  return (
    <section className="sx-next">
      <div className="sx-next-text">
        <h2>{title}</h2>
        <p>{why}</p>
      </div>
      <p className="sx-next-when">
        {who ? <span>{who}</span> : null}
        {until ? <span className={overdue ? 'sx-overdue' : undefined}>{until}</span> : null}
      </p>
      {action}
    </section>
  )
}
