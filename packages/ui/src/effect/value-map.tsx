import { type Choice, InlineSelect } from '../forms/index.ts'
import { thousands, useSay } from '../language/index.ts'
import './effect.css'

export interface ValuePair {
  /** As it stands in the file. */
  from: string
  count: number
  /** Key among the choices; empty while undecided. */
  to: string
}

export interface ValueMapProps {
  pairs: readonly ValuePair[]
  choices: readonly Choice[]
  onPair?: (from: string, to: string) => void
}

/** Value → value: what each word of a file becomes; the undecided ones are amber and offer the choices. */
export function ValueMap({ pairs, choices, onPair }: ValueMapProps) {
  const say = useSay()
  const labels = new Map(choices.map((choice) => [choice.value, choice.label]))
  const open = { value: '', label: say({ zh: '请选', en: 'choose' }) }
  return (
    <ul className="sx-value-map">
      {pairs.map((pair) => (
        <li key={pair.from} className={pair.to === '' ? 'sx-value-open' : undefined}>
          <span>
            {pair.from} <small>{thousands(pair.count)}</small> →
          </span>
          {onPair ? (
            <InlineSelect
              label={say({ zh: '{from} 对到', en: '{from} becomes' }, { from: pair.from })}
              value={pair.to}
              choices={[open, ...choices]}
              onValue={(to) => onPair(pair.from, to)}
            />
          ) : (
            <span>{labels.get(pair.to) ?? open.label}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** How sure a proposal is: a short bar and the figure. */
export function ConfidenceBar({ share, look }: { share: number; look?: boolean }) {
  const percent = `${Math.round(share * 100)}%`
  return (
    <span className={`sx-confidence${look ? ' sx-confidence-look' : ''}`}>
      <i aria-hidden="true">
        <i style={{ width: percent }} />
      </i>
      {percent}
    </span>
  )
}
