import type { ReactNode } from 'react'
import './figures.css'

export interface FigureItem {
  key: string
  sign?: string
  label: string
  /** A `NumberLink`. */
  value: ReactNode
  /** Denominator or unit, grey: "/ 653 家". */
  of?: ReactNode
  /** The rate in words: 78.9%. */
  rate?: string
  /** Share that is done, 0 to 1; draws the bar. */
  share?: number
  /** Yesterday's share, as a mark on the bar. */
  shareBefore?: number
  /** Gains and losses, each a `NumberLink`. */
  gained?: ReactNode
  lost?: ReactNode
  note?: ReactNode
  chip?: ReactNode
}

const percent = (share: number): string => `${Math.max(0, Math.min(1, share)) * 100}%`

/** A row of figures with numerator and denominator, each opening its list. */
export function Figures({ items, chained }: { items: readonly FigureItem[]; chained?: boolean }) {
  return (
    <ul className={`sx-figures${chained ? ' sx-figures-chained' : ''}`}>
      {items.map((item) => (
        <li key={item.key}>
          <p className="sx-figure-label">
            {item.sign ? (
              <span className="sx-sign" aria-hidden="true">
                {item.sign}
              </span>
            ) : null}
            <span>{item.label}</span>
            <span className="sx-figure-change">
              {item.gained ? <span className="sx-gain">{item.gained}</span> : null}
              {item.lost ? <span className="sx-loss">{item.lost}</span> : null}
            </span>
          </p>
          <p className="sx-figure-value">
            <span className="sx-figure-number">{item.value}</span>
            {item.of ? <span className="sx-figure-of">{item.of}</span> : null}
            {item.rate ? <span className="sx-figure-rate">{item.rate}</span> : null}
          </p>
          {item.share === undefined ? null : (
            <p className="sx-figure-bar" aria-hidden="true">
              <span style={{ width: percent(item.share) }} />
              {item.shareBefore === undefined ? null : <i style={{ left: percent(item.shareBefore) }} />}
            </p>
          )}
          {item.note ? <p className="sx-note">{item.note}</p> : null}
          {item.chip}
        </li>
      ))}
    </ul>
  )
}

/** Gains in bamboo with +, losses in ochre with −; red and green have no other meaning. */
export function Change({ gained, lost }: { gained?: ReactNode; lost?: ReactNode }) {
  return (
    <>
      {gained ? <span className="sx-gain">{gained}</span> : null}
      {lost ? <span className="sx-loss">{lost}</span> : null}
    </>
  )
}
