import { type ReactNode, useEffect, useState } from 'react'
import { useSay } from '../language/index.ts'
import { AppLink } from '../link/index.ts'
import { Rail, type RailGroup } from './rail.tsx'
import './frame.css'

export interface FrameProps {
  /** One character on the seal. */
  seal: string
  name: string
  groups: readonly RailGroup[]
  /** Path of the page that is open. */
  current: string
  /** Contents of the top bar, left to right: scope, search, date, messages, name. */
  top: ReactNode
  /** One line above everything, as "没有信号…". */
  banner?: ReactNode
  children: ReactNode
}

/** The desk: rail, top bar and the page; on a narrow screen the rail becomes a list that unfolds. */
export function Frame({ seal, name, groups, current, top, banner, children }: FrameProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(false), [current])
  return (
    <div className="sx-frame" data-open={open || undefined}>
      <a className="sx-skip" href="#main">
        {say({ zh: '跳到正文', en: 'Skip to the page' })}
      </a>
      <header className="sx-top">
        <AppLink href="/" className="sx-brand">
          <span className="sx-seal" aria-hidden="true">
            {seal}
          </span>
          <span>{name}</span>
        </AppLink>
        <button type="button" className="sx-rail-toggle" aria-expanded={open} aria-controls="rail" onClick={() => setOpen(!open)}>
          {open ? say({ zh: '收起目录', en: 'Close list' }) : say({ zh: '目录', en: 'Pages' })}
        </button>
        <div className="sx-top-parts">{top}</div>
      </header>
      <nav className="sx-rail" id="rail" aria-label={say({ zh: '目录', en: 'Pages' })}>
        <Rail groups={groups} current={current} />
      </nav>
      <main className="sx-main" id="main" tabIndex={-1}>
        {banner}
        {children}
      </main>
    </div>
  )
}
