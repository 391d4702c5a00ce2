import { SkeletonRows } from '@sanxin/ui'
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Desk } from './frame/desk.tsx'
import { Landing } from './frame/landing.tsx'
import { MayOpen } from './frame/may-open.tsx'
import { NotFound } from './frame/not-found.tsx'
import { ScreenFailed } from './frame/screen-failed.tsx'
import { existingPages, loadScreen, screenName } from './screens.ts'

const root = createRootRoute({ component: Desk, notFoundComponent: NotFound })

const screens = existingPages.map((page) => {
  const Screen = lazy(async () => ({ default: (await loadScreen(page)!())[screenName(page.screen)]! }))
  return createRoute({
    getParentRoute: () => root,
    path: page.path,
    component: () => (
      <MayOpen page={page}>
        <Suspense fallback={<SkeletonRows />}>
          <Screen />
        </Suspense>
      </MayOpen>
    ),
  })
})

const today = createRoute({ getParentRoute: () => root, path: '/', component: Landing })

/** Addresses hold their queries as plain text, so that a link can be read and typed. */
export const router = createRouter({
  routeTree: root.addChildren([today, ...screens]),
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(
      Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    )
    return text.size === 0 ? '' : `?${text}`
  },
  scrollRestoration: true,
  defaultPendingComponent: () => <SkeletonRows />,
  defaultErrorComponent: ScreenFailed,
})
