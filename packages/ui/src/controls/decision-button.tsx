import { type ReactNode, useRef, useState } from 'react'
import { useSay } from '../language/index.ts'
import { Button } from './button.tsx'
import './button.css'

export interface DecisionButtonProps {
  /** The deed with its amount, as "导入 1,735 行". */
  children: ReactNode
  onDecide: () => void
  /** True while the decision is on its way; the button then cannot be pressed again. */
  busy?: boolean
  disabled?: boolean
  /** What cannot be undone, in a sentence; only then is it asked again. */
  irreversible?: string
}

/** The red button: here a person's decision takes effect. At most one on a page. */
export function DecisionButton({ children, onDecide, busy, disabled, irreversible }: DecisionButtonProps) {
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const red = (
    <button
      ref={first}
      type="button"
      className="sx-button sx-decision"
      disabled={disabled || busy}
      aria-busy={busy}
      onClick={() => {
        if (irreversible && !asked) return setAsked(true)
        setAsked(false)
        onDecide()
      }}
    >
      {children}
    </button>
  )
  if (!asked) return red
  return (
    <div className="sx-decision-ask">
      <p>{irreversible}</p>
      {red}
      <Button
        onClick={() => {
          setAsked(false)
          first.current?.focus()
        }}
      >
        {say({ zh: '先不', en: 'Not now' })}
      </Button>
    </div>
  )
}
