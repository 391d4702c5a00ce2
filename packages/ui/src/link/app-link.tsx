import { type AnchorHTMLAttributes, createContext, type MouseEvent, type ReactNode, useContext } from 'react'

/** Opens an address inside the application without loading the page anew. */
export type Navigate = (href: string) => void

const NavigateContext = createContext<Navigate | null>(null)

export function NavigateProvider({ navigate, children }: { navigate: Navigate; children: ReactNode }) {
  return <NavigateContext value={navigate}>{children}</NavigateContext>
}

/** The application's way to another address; outside an application the browser's own. */
export function useNavigateTo(): Navigate {
  const navigate = useContext(NavigateContext)
  return navigate ?? ((href) => globalThis.location.assign(href))
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented

type AppLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { href: string }

/** A link inside the application; new tabs, downloads and foreign addresses stay with the browser. */
export function AppLink({ href, onClick, ...rest }: AppLinkProps) {
  const navigate = useContext(NavigateContext)
  const stays = href.startsWith('/') && !href.startsWith('/api/') && rest.target === undefined && rest.download === undefined
  return (
    <a
      href={href}
      {...rest}
      onClick={(event) => {
        onClick?.(event)
        if (!navigate || !stays || !isPlain(event)) return
        event.preventDefault()
        navigate(href)
      }}
    />
  )
}
