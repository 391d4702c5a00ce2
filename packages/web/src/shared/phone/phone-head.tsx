import { type ReactNode, useEffect, useRef } from 'react'
import './phone.css'

/** Title of a phone page with one line above it; it takes the focus when the page opens, so that it is read first. */
export function PhoneHead({ title, above, back, record }: { title: string; above?: ReactNode; back?: ReactNode; record?: boolean }) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  return (
    <header className="sx-phone-head" data-record={record || undefined}>
      {back}
      {above ? <p className="sx-note">{above}</p> : null}
      <h1 ref={head} tabIndex={-1}>
        {title}
      </h1>
    </header>
  )
}
