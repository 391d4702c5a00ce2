import { useNavigateTo } from '@sanxin/ui'
import { useLocation, useParams } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { address } from '../api/index.ts'

/** View, filters, sort and tab of a screen, as the address holds them: all of them text. */
export type UrlState = Readonly<Record<string, string | undefined>>

/**
 * The query of the address, and two ways to change it: `href` makes the address with some values changed (undefined takes one away),
 * `change` goes there. Changing anything but `after` goes back to the first page.
 */
export function useUrlState<State extends UrlState = UrlState>() {
  const { pathname, searchStr } = useLocation()
  const navigate = useNavigateTo()
  const state = useMemo(() => Object.fromEntries(new URLSearchParams(searchStr)) as State, [searchStr])
  const href = useCallback(
    (changes: Partial<State>) => {
      const kept: Record<string, string | undefined> = { ...state }
      if (!('after' in changes)) kept.after = undefined
      return address(pathname, { ...kept, ...changes })
    },
    [pathname, state],
  )
  const change = useCallback((changes: Partial<State>) => navigate(href(changes)), [navigate, href])
  return { state, href, change }
}

/** The id in the address of a record page. */
export function useRecordId(): string {
  const { id } = useParams({ strict: false }) as { id?: string }
  if (id === undefined) throw new Error('useRecordId outside a record page')
  return id
}
