import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '../language/index.ts'
import './top-bar.css'

export interface TopBarProps {
  /** What the reader may see: 澄湖高新区 · 全区. */
  scope: string
  scopeNote?: string
  searchLabel: string
  onSearch?: (text: string) => void
  date: string
  account: { name: string; office: string }
  /** Entries under the name; shown when it is opened. */
  menu: ReactNode
}

/** Scope, search, date and name. */
export function TopBar({ scope, scopeNote, searchLabel, onSearch, date, account, menu }: TopBarProps) {
  return (
    <>
      {scope ? (
        <span className="sx-scope" title={scopeNote}>
          {scope}
        </span>
      ) : null}
      {onSearch ? <TopSearch label={searchLabel} onSearch={onSearch} /> : <span className="sx-top-space" />}
      <span className="sx-top-date">{date}</span>
      <AccountMenu name={account.name} office={account.office}>
        {menu}
      </AccountMenu>
    </>
  )
}

function TopSearch({ label, onSearch }: { label: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <search className="sx-top-search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim()) onSearch(text.trim())
        }}
      >
        <svg width="15" height="15" viewBox="0 0 15 15" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
          <circle cx="6.3" cy="6.3" r="4.3" />
          <path d="m9.6 9.6 3.6 3.6" />
        </svg>
        <input
          type="search"
          data-key="/"
          aria-label={label}
          placeholder={label}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
        />
        <span className="sx-kbd" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  )
}

/** The reader's name; opens a short list and closes on Escape or a click elsewhere. */
function AccountMenu({ name, office, children }: { name: string; office: string; children: ReactNode }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const close = (event: Event) => {
      const leaves = event instanceof KeyboardEvent ? event.key === 'Escape' : !box.current?.contains(event.target as Node)
      if (leaves) setOpen(false)
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [open])
  return (
    <div className="sx-account" ref={box}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="sx-face" aria-hidden="true">
          {Array.from(name)[0]}
        </span>
        <span>
          {name}
          {office && office !== name ? ` · ${office}` : ''}
        </span>
        <span className="sx-sr">{say({ zh: '，我的设置', en: ', my settings' })}</span>
      </button>
      {open ? <div className="sx-menu">{children}</div> : null}
    </div>
  )
}
