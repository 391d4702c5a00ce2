import { type ReactNode, useId } from 'react'
import './button.css'

/** A drawn lock, 14 px. */
export function LockSign() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <rect x="2.5" y="6" width="9" height="6" rx="1" />
      <path d="M4.5 6V4.2a2.5 2.5 0 0 1 5 0V6" />
    </svg>
  )
}

/** A decision that may not be taken yet: it stays in sight with a lock and says why, in the words of the rule's verdict. */
export function LockedButton({ children, because }: { children: ReactNode; because: string }) {
  const reason = useId()
  return (
    <span className="sx-locked">
      <button type="button" className="sx-button" aria-disabled="true" aria-describedby={reason} title={because}>
        <LockSign />
        {children}
      </button>
      <span id={reason} className="sx-note">
        {because}
      </span>
    </span>
  )
}
