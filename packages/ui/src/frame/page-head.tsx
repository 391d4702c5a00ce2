import type { ReactNode } from 'react'
import { useSay } from '../language/index.ts'
import { AppLink } from '../link/index.ts'
import './page-head.css'

export interface Crumb {
  label: string
  href?: string
}

export interface PageHeadProps {
  crumbs?: readonly Crumb[]
  title: string
  /** One grey sentence: count and cut-off, or where a record belongs. */
  note?: ReactNode
  /** Quiet ones first, the decision last. */
  actions?: ReactNode
  /** State of a record, at most six, the worst first. */
  chips?: ReactNode
  /** Titles of records are one size larger. */
  record?: boolean
}

/** Crumb, title, one sentence and the actions; holds the page's only h1. */
export function PageHead({ crumbs = [], title, note, actions, chips, record }: PageHeadProps) {
  const say = useSay()
  return (
    <div className="sx-page-head">
      <title>{title}</title>
      <div className="sx-page-head-text">
        {crumbs.length > 0 ? (
          <nav aria-label={say({ zh: '所在位置', en: 'Where this is' })} className="sx-crumbs">
            <ol>
              {crumbs.map((crumb) => (
                <li key={crumb.label}>{crumb.href ? <AppLink href={crumb.href}>{crumb.label}</AppLink> : crumb.label}</li>
              ))}
            </ol>
          </nav>
        ) : null}
        <div className="sx-page-title">
          <h1 className={record ? 'sx-record-title' : undefined}>{title}</h1>
          {note && !chips ? <p className="sx-page-note">{note}</p> : null}
        </div>
        {chips ? (
          <div className="sx-page-chips">
            {chips}
            {note ? <p className="sx-page-note">{note}</p> : null}
          </div>
        ) : null}
      </div>
      {actions ? <div className="sx-page-actions">{actions}</div> : null}
    </div>
  )
}
