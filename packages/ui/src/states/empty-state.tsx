import type { ReactNode } from 'react'
import './states.css'

/** What a page is for, in one sentence, and the one action that fills it. */
export function EmptyState({ purpose, action }: { purpose: ReactNode; action?: ReactNode }) {
  return (
    <div className="sx-empty">
      <p>{purpose}</p>
      {action}
    </div>
  )
}
