import { useEffect } from 'react'
import { isTyping, keysAreOn } from '../ledger/typing.ts'
import './forms.css'

export interface ChoiceItem {
  key: string
  label: string
}

/** Choices of equal weight, answered by the keys 1, 2, 3: no default, no red. */
export function ChoiceList({ label, items, onChoose, disabled, keys = true }: ChoiceListProps) {
  useEffect(() => {
    if (disabled || !keys) return
    const answer = (event: KeyboardEvent) => {
      if (isTyping(event) || !keysAreOn() || event.repeat || document.querySelector('dialog[open]')) return
      const item = items[Number(event.key) - 1]
      if (item) onChoose(item.key)
    }
    document.addEventListener('keydown', answer)
    return () => document.removeEventListener('keydown', answer)
  }, [items, onChoose, disabled, keys])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own
    <div className="sx-choices" role="group" aria-label={label}>
      {items.map((item, index) => (
        <button key={item.key} type="button" disabled={disabled} onClick={() => onChoose(item.key)}>
          <kbd className="sx-kbd">{index + 1}</kbd>
          {item.label}
        </button>
      ))}
    </div>
  )
}

export interface ChoiceListProps {
  label: string
  items: readonly ChoiceItem[]
  onChoose: (key: string) => void
  disabled?: boolean
  /** False for a reader who has switched single keys off. */
  keys?: boolean
}
