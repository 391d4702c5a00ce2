import type { ReactNode } from 'react'
import { useSay } from '../language/index.ts'
import './states.css'

/** What was just done, with 撤销 beside it; stays until the next action. */
export function UndoBar({ children, onUndo, busy }: { children: ReactNode; onUndo?: () => void; busy?: boolean }) {
  const say = useSay()
  return (
    <div className="sx-undo" role="status">
      <span>{children}</span>
      {onUndo ? (
        <button type="button" data-key="z" disabled={busy} onClick={onUndo}>
          {say({ zh: '撤销', en: 'Undo' })}{' '}
          <span className="sx-undo-key" aria-hidden="true">
            Z
          </span>
        </button>
      ) : null}
    </div>
  )
}
