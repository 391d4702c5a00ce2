import type { ReactNode } from 'react'
import { Chip } from '../controls/chip.tsx'
import { type SourceMark, SourceMarks } from '../controls/source-marks.tsx'
import { useSay } from '../language/index.ts'
import './facts.css'

export interface FactClaim {
  key: string
  source: string
  value: ReactNode
  note?: ReactNode
  adopted: boolean
}

export interface Fact {
  key: string
  name: string
  /** The adopted value; blank when nobody said anything. */
  value: ReactNode
  note?: ReactNode
  marks: readonly SourceMark[]
  since?: string
  /** What others say, or a link that changes the adopted source. */
  others?: ReactNode
  /** The sources side by side; shown under a disputed fact that is unfolded. */
  claims?: readonly FactClaim[]
}

export interface FactTableProps {
  facts: readonly Fact[]
  /** Key of the unfolded fact. */
  open?: string
  onOpen?: (key: string | undefined) => void
}

/** Facts of a record: name, value, who says so, since when, what others say. */
export function FactTable({ facts, open, onOpen }: FactTableProps) {
  return (
    <dl className="sx-facts">
      {facts.map((fact) => {
        const unfolded = open === fact.key && fact.claims !== undefined
        return (
          <div key={fact.key} className={unfolded ? 'sx-fact sx-fact-open' : 'sx-fact'}>
            <dt>
              {fact.claims && onOpen ? (
                <button
                  type="button"
                  className="sx-unfold"
                  aria-expanded={unfolded}
                  onClick={() => onOpen(unfolded ? undefined : fact.key)}
                >
                  {fact.name}
                </button>
              ) : (
                fact.name
              )}
            </dt>
            <dd className="sx-fact-value">
              {fact.value}
              {fact.note ? <span className="sx-note"> {fact.note}</span> : null}
            </dd>
            <dd className="sx-fact-marks">{fact.marks.length > 0 ? <SourceMarks marks={fact.marks} /> : null}</dd>
            <dd className="sx-fact-since">{fact.since}</dd>
            <dd className="sx-fact-others">{fact.others}</dd>
            {unfolded ? (
              <dd className="sx-claims">
                <Claims claims={fact.claims ?? []} />
              </dd>
            ) : null}
          </div>
        )
      })}
    </dl>
  )
}

function Claims({ claims }: { claims: readonly FactClaim[] }) {
  const say = useSay()
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.key} className={claim.adopted ? 'sx-claim sx-claim-adopted' : 'sx-claim'}>
          <p className="sx-claim-source">
            {claim.source}
            {claim.adopted ? <Chip>{say({ zh: '采用', en: 'adopted' })}</Chip> : null}
          </p>
          <p className="sx-claim-value">{claim.value}</p>
          {claim.note ? <p className="sx-note">{claim.note}</p> : null}
        </li>
      ))}
    </ul>
  )
}
