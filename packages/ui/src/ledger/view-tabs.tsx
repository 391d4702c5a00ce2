import { thousands, useSay } from '../language/index.ts'
import { AppLink } from '../link/index.ts'
import './upper-edge.css'

export interface ViewTab {
  key: string
  label: string
  count?: number
  href: string
}

/** Saved views with their counts; each is an address of its own. */
export function ViewTabs({ tabs, current }: { tabs: readonly ViewTab[]; current: string }) {
  const say = useSay()
  return (
    <nav className="sx-views" aria-label={say({ zh: '视图', en: 'Views' })}>
      {tabs.map((tab) => (
        <AppLink key={tab.key} href={tab.href} aria-current={tab.key === current ? 'page' : undefined}>
          {tab.label}
          {tab.count === undefined ? null : <small>{thousands(tab.count)}</small>}
        </AppLink>
      ))}
    </nav>
  )
}
