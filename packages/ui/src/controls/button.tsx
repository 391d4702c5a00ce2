import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { AppLink } from '../link/index.ts'
import './button.css'

export type ButtonKind = 'quiet' | 'primary' | 'link' | 'onInk'

interface Look {
  kind?: ButtonKind
  small?: boolean
  children: ReactNode
}

const classOf = ({ kind = 'quiet', small }: Omit<Look, 'children'>) => `sx-button sx-button-${kind}${small ? ' sx-button-small' : ''}`

/** An ordinary button; its text names the deed. The red one is `DecisionButton`. */
export function Button({ kind, small, ...rest }: Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'>) {
  return <button type="button" {...rest} className={classOf({ kind, small })} />
}

/** A link that looks like a button: it leads to another address and changes nothing. */
export function ButtonLink({ kind, small, href, children, download }: Look & { href: string; download?: boolean }) {
  return (
    <AppLink href={href} className={classOf({ kind, small })} {...(download ? { download: '' } : {})}>
      {children}
    </AppLink>
  )
}
