import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useSay } from '../language/index.ts'
import './forms.css'

export interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  foot?: ReactNode
  /** Stands at the right edge over the whole height, as a drawer for long lists. */
  side?: boolean
}

/** A dialog of the browser's own: holds the focus, gives it back, closes by Escape; mount it to open it. */
export function Dialog({ title, onClose, children, foot, side }: DialogProps) {
  const say = useSay()
  const box = useRef<HTMLDialogElement>(null)
  const head = useId()
  useEffect(() => {
    const dialog = box.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      // The browser gives the focus back only while the dialog stands in the page; by now it has been taken out.
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={box}
      className={side ? 'sx-dialog sx-drawer' : 'sx-dialog'}
      aria-labelledby={head}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2 id={head}>{title}</h2>
        <button type="button" className="sx-plain" aria-label={say({ zh: '关上', en: 'Close' })} onClick={onClose}>
          ✕
        </button>
      </header>
      <div>{children}</div>
      {foot ? <footer>{foot}</footer> : null}
    </dialog>
  )
}
