import { thousands, useSay } from '../language/index.ts'
import { AppLink } from '../link/index.ts'
import './upper-edge.css'

export interface FacetPart {
  key: string
  label: string
  count: number
  /** The same list with this filter put on or taken off. */
  href: string
  picked?: boolean
}

export interface Facet {
  key: string
  title: string
  parts: readonly FacetPart[]
}

/** How many parts stand in a bar before the rest are kept under 其余. */
const inSight = 4

/** Thin proportional bars with counts; each part is a filter. */
export function FacetBar({ facets }: { facets: readonly Facet[] }) {
  return (
    <div className="sx-facets">
      {facets.map((facet) => (
        <FacetGroup key={facet.key} facet={facet} />
      ))}
    </div>
  )
}

function FacetGroup({ facet }: { facet: Facet }) {
  const say = useSay()
  const parts = [...facet.parts].sort((one, other) => other.count - one.count)
  const shown = parts.slice(0, inSight)
  const rest = parts.slice(inSight)
  return (
    <section>
      <h2 className="sx-note">{facet.title}</h2>
      <p className="sx-facet-bar" aria-hidden="true">
        {shown.map((part, index) => (
          <i key={part.key} style={{ flexGrow: Math.max(part.count, 1), background: `var(--sx-facet-${index + 1})` }} />
        ))}
      </p>
      <ul>
        {shown.map((part, index) => (
          <li key={part.key}>
            <i aria-hidden="true" style={{ background: `var(--sx-facet-${index + 1})` }} />
            <FacetLink part={part} />
          </li>
        ))}
      </ul>
      {rest.length > 0 ? (
        <details>
          <summary className="sx-note">{say({ zh: '其余 {count} 项', en: '{count} more' }, { count: rest.length })}</summary>
          {rest.map((part) => (
            <FacetLink key={part.key} part={part} />
          ))}
        </details>
      ) : null}
    </section>
  )
}

function FacetLink({ part }: { part: FacetPart }) {
  return (
    <AppLink href={part.href} aria-current={part.picked || undefined} className="sx-facet">
      {part.picked ? '✓ ' : ''}
      {part.label} <b>{thousands(part.count)}</b>
    </AppLink>
  )
}
