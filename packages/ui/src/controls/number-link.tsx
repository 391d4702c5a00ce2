import { thousands } from '../language/index.ts'
import { AppLink } from '../link/index.ts'
import './chip.css'

export interface NumberLinkProps {
  /** A count, or a number already put in words (8.4万). */
  value: number | string
  unit?: string
  /** The list of exactly the records that are counted. */
  href: string
  /** What is counted, for readers who do not see the column head. */
  label?: string
}

/** A figure that opens its list; without a list nothing is drawn, and a zero stands without a link, since its list is empty. */
export function NumberLink({ value, unit, href, label }: NumberLinkProps) {
  if (href === '') return null
  const shown = typeof value === 'number' ? thousands(value) : value
  if (value === 0) {
    return (
      <span>
        {shown}
        {unit ? <span className="sx-number-unit">{unit}</span> : null}
      </span>
    )
  }
  return (
    <AppLink className="sx-number" href={href} aria-label={label ? `${label} ${shown}${unit ?? ''}` : undefined}>
      {shown}
      {unit ? <span className="sx-number-unit">{unit}</span> : null}
    </AppLink>
  )
}
