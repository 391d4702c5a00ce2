import { thousands } from '../language/index.ts'
import { AppLink } from '../link/index.ts'

export interface RailPage {
  href: string
  label: string
  /** Records, or open items of a queue, in the reader's scope; never work done. */
  count?: number
}

export interface RailGroup {
  /** One character; the first group has none. */
  sign?: string
  label: string
  pages: readonly RailPage[]
}

/** True when the address is the page itself or lies below it. */
const isHere = (page: RailPage, current: string): boolean =>
  page.href === '/' ? current === '/' : current === page.href || current.startsWith(`${page.href}/`)

function PageLink({ page, current, sign }: { page: RailPage; current: string; sign?: string }) {
  const here = isHere(page, current)
  return (
    <AppLink className={`sx-rail-page${here ? ' sx-here' : ''}`} href={page.href} aria-current={here ? 'page' : undefined}>
      <span className="sx-rail-sign">
        {sign ? (
          <span className={`sx-sign${here ? ' sx-sign-here' : ''}`} aria-hidden="true">
            {sign}
          </span>
        ) : null}
      </span>
      <span className="sx-rail-label">{page.label}</span>
      {page.count === undefined ? null : <span className="sx-rail-count">{thousands(page.count)}</span>}
    </AppLink>
  )
}

/** The pages by group; a group with one page shows the page instead. */
export function Rail({ groups, current }: { groups: readonly RailGroup[]; current: string }) {
  return groups
    .filter((group) => group.pages.length > 0)
    .map((group) => {
      const only = group.pages.length === 1 ? group.pages[0] : undefined
      if (only) return <PageLink key={group.label} page={only} current={current} sign={group.sign} />
      const inside = group.pages.some((page) => isHere(page, current))
      return (
        <div key={group.label} className="sx-rail-group">
          <p className={`sx-rail-head${inside ? ' sx-inside' : ''}`}>
            <span className="sx-rail-sign">
              {group.sign ? (
                <span className={`sx-sign${inside ? ' sx-sign-here' : ''}`} aria-hidden="true">
                  {group.sign}
                </span>
              ) : null}
            </span>
            {group.label}
          </p>
          {group.pages.map((page) => (
            <PageLink key={page.href} page={page} current={current} />
          ))}
        </div>
      )
    })
}
