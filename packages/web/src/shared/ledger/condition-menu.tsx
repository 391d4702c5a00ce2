import { useSay } from '@sanxin/ui'
import { useEffect, useRef, useState } from 'react'
import type { FilterSpec } from './filter-spec.ts'
import './ledger-screen.css'

/** + 条件: first the field, then its value; Escape goes one step back. */
export function ConditionMenu({ specs, onChoose }: { specs: readonly FilterSpec[]; onChoose: (key: string, value: string) => void }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [field, setField] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const spec = specs.find(({ key }) => key === field)
  const shut = () => {
    setOpen(false)
    setField(undefined)
  }
  useEffect(() => {
    if (!open) return
    const leave = (event: PointerEvent) => {
      if (box.current?.contains(event.target as Node)) return
      setOpen(false)
      setField(undefined)
    }
    // Heard before the keys of the desk, for which Escape means the page above.
    const back = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      if (field === undefined) {
        setOpen(false)
        toggle.current?.focus()
      } else setField(undefined)
    }
    document.addEventListener('pointerdown', leave)
    globalThis.addEventListener('keydown', back, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', leave)
      globalThis.removeEventListener('keydown', back, { capture: true })
    }
  }, [open, field])
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('li button')?.focus()
  }, [open, field])
  const choices = specs.filter(({ values }) => values.length > 0)
  if (choices.length === 0) return null
  return (
    <div className="sx-conditions" ref={box}>
      <button ref={toggle} type="button" className="sx-plain" aria-expanded={open} onClick={() => (open ? shut() : setOpen(true))}>
        {say({ zh: '+ 条件', en: '+ Condition' })}
      </button>
      {open ? (
        <div className="sx-conditions-list">
          {spec ? <p className="sx-note">{say(spec.label)}</p> : null}
          <ul key={field ?? ''}>
            {spec
              ? spec.values.map(({ value, name }) => (
                  <li key={value}>
                    <button
                      type="button"
                      onClick={() => {
                        onChoose(spec.key, value)
                        shut()
                        toggle.current?.focus()
                      }}
                    >
                      {say(name)}
                    </button>
                  </li>
                ))
              : choices.map(({ key, label }) => (
                  <li key={key}>
                    <button type="button" onClick={() => setField(key)}>
                      {say(label)} <span aria-hidden="true">›</span>
                    </button>
                  </li>
                ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
