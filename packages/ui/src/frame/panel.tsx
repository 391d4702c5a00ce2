import type { ReactNode } from 'react'
import './panel.css'

export interface PanelProps {
  title?: ReactNode
  note?: ReactNode
  /** At the right of the head: a link or a legend. */
  aside?: ReactNode
  foot?: ReactNode
  /** Lists and tables reach the edge. */
  flush?: boolean
  /** An amber ground for what must be looked at. */
  look?: boolean
  children: ReactNode
}

/** A panel with a hairline; panels never nest. */
export function Panel({ title, note, aside, foot, flush, look, children }: PanelProps) {
  return (
    <section className={`sx-panel${look ? ' sx-panel-look' : ''}`}>
      {title ? (
        <header className="sx-panel-head">
          <h2>{title}</h2>
          {note ? <p className="sx-note">{note}</p> : null}
          {aside ? <div className="sx-panel-aside">{aside}</div> : null}
        </header>
      ) : null}
      <div className={flush ? undefined : 'sx-panel-body'}>{children}</div>
      {foot ? <footer className="sx-panel-foot">{foot}</footer> : null}
    </section>
  )
}

/** Puts panels under each other, 16 px apart. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="sx-stack">{children}</div>
}

export interface ColumnsProps {
  children: ReactNode
  side: ReactNode
  /** A list at the left, as of a queue. */
  left?: ReactNode
  /** With a list at the left: 372 px for the side instead of 300. */
  wide?: boolean
}

/** The main column and one at the right; they stand under each other where there is no room. */
export function Columns({ children, side, left, wide }: ColumnsProps) {
  return (
    <div className={`sx-columns${left ? ' sx-columns-three' : ''}${left && wide ? ' sx-columns-wide' : ''}`}>
      {left ? <div className="sx-stack">{left}</div> : null}
      <div className="sx-stack">{children}</div>
      <div className="sx-stack">{side}</div>
    </div>
  )
}
