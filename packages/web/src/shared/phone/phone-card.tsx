import { AppLink } from '@sanxin/ui'
import type { ReactNode } from 'react'
import './phone.css'

interface PhoneCardProps {
  title: string
  /** Where the card leads; its title is the link. */
  href: string
  /** Where it is. */
  place: ReactNode
  /** What is due, or how it stands. */
  due: ReactNode
  /** Whom to call, and the buttons. */
  children?: ReactNode
  /** The first of a day's list wears the mark of what is next. */
  next?: boolean
}

/** One thing to go to or to call: its name, where it is, what is due, whom to speak to. */
export function PhoneCard({ title, href, place, due, children, next }: PhoneCardProps) {
  return (
    <article className="sx-phone-card" data-next={next || undefined}>
      <h3>
        <AppLink href={href}>{title}</AppLink>
      </h3>
      <p className="sx-phone-place">{place}</p>
      <p className="sx-phone-due">{due}</p>
      {children}
    </article>
  )
}
