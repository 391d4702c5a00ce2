import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { gatherComplaints } from './complaints.ts'
import { seriousFaults, takeShots } from './looks.ts'

export interface DeskOptions {
  browser: Browser
  address: string
  account?: { userName: string; password: string }
  language?: 'zh' | 'en'
  width?: number
}

/** A person at the desk, in a browser of their own. */
export interface Desk {
  page: Page
  context: BrowserContext
  /** Opens an address of the product and waits until it shows what it has. */
  go(path: string): Promise<void>
  /** `go`, then whatever every page must hold: no violation, nothing serious for axe. */
  visit(path: string): Promise<void>
  /** The same for the page that is open; `name` is that of its pictures. */
  lookAtPage(name: string): Promise<void>
  /** Asks the API as this person. */
  ask<Answer>(path: string): Promise<Answer>
  /** The status that an address of the API answers with. */
  statusOf(path: string): Promise<number>
  /** What went wrong since the last look. */
  complaints: string[]
  leave(): Promise<void>
}

/** Sits somebody down at the desk; with an account they are signed in already. */
export async function openDesk({ browser, address, account, language = 'zh', width = 1440 }: DeskOptions): Promise<Desk> {
  const context = await browser.newContext({
    baseURL: address,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    viewport: { width, height: width > 600 ? 900 : 844 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  const complaints = await gatherComplaints(context)
  if (account) await signIn(context, account)
  const page = await context.newPage()

  const go = async (path: string): Promise<void> => {
    await page.goto(path)
    await settled(page)
  }
  const lookAtPage = async (name: string): Promise<void> => {
    expect.soft(await seriousFaults(page), `axe on ${page.url()}`).toEqual([])
    expect.soft(complaints.splice(0), `complaints on ${page.url()}`).toEqual([])
    await takeShots(page, name)
  }
  return {
    page,
    context,
    go,
    lookAtPage,
    visit: async (path) => {
      await go(path)
      await lookAtPage(shotName(path))
    },
    ask: async <Answer>(path: string) => {
      const response = await context.request.get(`/api${path}`)
      if (!response.ok()) throw new Error(`${path} ${response.status()} ${await response.text()}`)
      return (await response.json()) as Answer
    },
    statusOf: async (path) => (await context.request.get(`/api${path}`)).status(),
    complaints,
    leave: () => context.close(),
  }
}

/** `/units?due=single` → `units-due-single`; ids are left out, so that a picture has the same name in every run. */
export const shotName = (path: string): string =>
  path
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'one')
    .replaceAll(/[^\w]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'today'

async function signIn(context: BrowserContext, { userName, password }: { userName: string; password: string }): Promise<void> {
  const response = await context.request.post('/api/session', { data: { userName, password } })
  if (!response.ok()) throw new Error(`sign-in as ${userName}: ${response.status()} ${await response.text()}`)
}

/** Waits until the page has its title and nothing in it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.sx-skeleton, main [aria-busy="true"]') === null)
}
