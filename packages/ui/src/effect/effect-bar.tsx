import { NumberLink } from '../controls/number-link.tsx'
import { thousands } from '../language/index.ts'
import './effect.css'

export type EffectTone = 'new' | 'changed' | 'same' | 'look' | 'refused'

export interface EffectPart {
  key: string
  label: string
  count: number
  tone: EffectTone
  /** List of these rows; a part of nothing has none. */
  href?: string
  /** Counted in other parts as well: listed with them, and not drawn a second time. */
  overlaps?: boolean
}

/** What an action would do, as proportions with counts. */
export function EffectBar({ label, parts }: { label: string; parts: readonly EffectPart[] }) {
  return (
    <div className="sx-effect">
      <div className="sx-effect-bar" aria-hidden="true">
        {parts
          .filter((part) => part.count > 0 && !part.overlaps)
          .map((part) => (
            <i key={part.key} className={`sx-tone-${part.tone}`} style={{ flexGrow: part.count }} />
          ))}
      </div>
      <ul aria-label={label}>
        {parts.map((part) => (
          <li key={part.key}>
            <span className="sx-effect-label">
              <i className={`sx-tone-${part.tone}`} aria-hidden="true" />
              {part.label}
            </span>
            <span className="sx-effect-count">
              {part.href && part.count > 0 ? <NumberLink value={part.count} href={part.href} label={part.label} /> : thousands(part.count)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
