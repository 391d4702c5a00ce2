import type { ReactNode } from 'react'
import { AppLink } from '../link/index.ts'
import './facts.css'

export type CheckState = 'done' | 'open' | 'look' | 'refused'

const checkSigns: Record<CheckState, { sign: string; className: string }> = {
  done: { sign: '✓', className: 'sx-done' },
  open: { sign: '○', className: 'sx-look' },
  look: { sign: '△', className: 'sx-look' },
  refused: { sign: '⊘', className: 'sx-refused' },
}

/** Conditions of a judgement, each with its sign, sentence and fact. */
export function CheckList({ items }: { items: readonly { key: string; state: CheckState; text: ReactNode; note?: ReactNode }[] }) {
  return (
    <ul className="sx-checks">
      {items.map((item) => (
        <li key={item.key}>
          <b className={checkSigns[item.state].className} aria-hidden="true">
            {checkSigns[item.state].sign}
          </b>
          <span>{item.text}</span>
          {item.note ? <span className="sx-note">{item.note}</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** What happened, the latest first. */
export function Timeline({ items }: { items: readonly { key: string; at: string; text: ReactNode; note?: ReactNode }[] }) {
  return (
    <ol className="sx-timeline">
      {items.map((item) => (
        <li key={item.key}>
          <time>{item.at}</time>
          <span>
            {item.text}
            {item.note ? <span className="sx-note"> · {item.note}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Lines of a short list: text, further cells, and the last one at the right. */
export function Rows({ items }: { items: readonly { key: string; cells: readonly ReactNode[] }[] }) {
  return (
    <ul className="sx-rows">
      {items.map((item) => (
        <li key={item.key}>
          {item.cells.map((cell, at) => (
            <span key={at}>{cell}</span>
          ))}
        </li>
      ))}
    </ul>
  )
}

export type StepState = 'done' | 'now' | 'later'

/** Numbered steps of a piece of work; those with an address can be gone back to. */
export function Steps({ label, steps }: { label: string; steps: readonly { label: string; state: StepState; href?: string }[] }) {
  return (
    <ol className="sx-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.label} className={`sx-step-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <b>{step.state === 'done' ? '✓' : index + 1}</b>
          {step.href ? <AppLink href={step.href}>{step.label}</AppLink> : step.label}
        </li>
      ))}
    </ol>
  )
}

export interface QueueItem {
  key: string
  /** What differs, in bold while it is open. */
  title: ReactNode
  second?: ReactNode
  mark?: ReactNode
  href: string
}

/** The list at the left of a queue. */
export function QueueList({ label, items, current }: { label: string; items: readonly QueueItem[]; current?: string }) {
  return (
    <nav className="sx-queue" aria-label={label}>
      {items.map((item) => (
        <AppLink key={item.key} href={item.href} aria-current={item.key === current || undefined}>
          <span className="sx-queue-text">
            {item.title}
            {item.second ? <span>{item.second}</span> : null}
          </span>
          {item.mark ? <span className="sx-queue-mark">{item.mark}</span> : null}
        </AppLink>
      ))}
    </nav>
  )
}
