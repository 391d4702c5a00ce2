import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '../language/index.ts'
import './upper-edge.css'

export interface FilterChip {
  key: string
  field: string
  value: string
  onRemove: () => void
}

export interface FilterRowProps {
  search: string
  onSearch: (text: string) => void
  /** Without it there is no search box. */
  searchLabel?: string
  filters: readonly FilterChip[]
  onClear?: () => void
  /** Controls that add a condition. */
  children?: ReactNode
}

/** Milliseconds of stillness before a search runs. */
const pause = 250

/** Search, the conditions in force as chips, and a way to remove them all. */
export function FilterRow({ search, onSearch, searchLabel, filters, onClear, children }: FilterRowProps) {
  const say = useSay()
  const [text, setText] = useState(search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setText(search), [search])
  useEffect(() => () => clearTimeout(timer.current), [])
  const soon = (next: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onSearch(next.trim()), pause)
  }
  return (
    <search className="sx-filters">
      {searchLabel ? (
        <input
          className="sx-input"
          type="search"
          data-key="/"
          aria-label={searchLabel}
          placeholder={searchLabel}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            if (!(event.nativeEvent as InputEvent).isComposing) soon(event.target.value)
          }}
          onCompositionEnd={(event) => soon(event.currentTarget.value)}
        />
      ) : null}
      {filters.map((filter) => (
        <span key={filter.key} className="sx-filter">
          {filter.field} <b>{filter.value}</b>
          <button
            type="button"
            aria-label={say({ zh: '去掉条件 {field}', en: 'Remove {field}' }, { field: filter.field })}
            onClick={filter.onRemove}
          >
            ✕
          </button>
        </span>
      ))}
      {children}
      {onClear && (filters.length > 0 || search) ? (
        <button type="button" className="sx-plain" onClick={onClear}>
          {say({ zh: '清除', en: 'Clear' })}
        </button>
      ) : null}
    </search>
  )
}
