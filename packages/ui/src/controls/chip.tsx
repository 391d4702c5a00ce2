import type { ReactNode } from 'react'
import './chip.css'

export type Tone = 'plain' | 'outline' | 'seal' | 'indigo' | 'bamboo' | 'amber' | 'ochre'

/** A word in a tint. The word says it; the colour only helps. */
export function Chip({ tone = 'plain', children, title }: { tone?: Tone; children: ReactNode; title?: string }) {
  return (
    <span className={`sx-chip sx-chip-${tone}`} title={title}>
      {children}
    </span>
  )
}
