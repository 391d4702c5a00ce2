import type { FunctionComponent } from 'react'
import { type Page, pages } from './pages.ts'

type Screens = Readonly<Record<string, FunctionComponent>>

const root = '../../../packages/web/src/'
const files = import.meta.glob<Screens>(['../../../packages/web/src/*/desk/*.tsx', '!**/*.test.tsx'])

/** unit-ledger → UnitLedger */
export const screenName = (screen: string): string =>
  screen
    .slice(screen.lastIndexOf('/') + 1)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** Loads the file of a page's screen when the page is first opened. */
export const loadScreen = (page: Page): (() => Promise<Screens>) | undefined => files[`${root}${page.screen}.tsx`]

/** The pages whose screens exist. */
export const existingPages: readonly Page[] = pages.filter((page) => loadScreen(page) !== undefined)
