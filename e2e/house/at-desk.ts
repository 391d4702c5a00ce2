import { afterAll, afterEach, expect, inject } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Desk, type DeskOptions, openDesk } from './desk.ts'

/**
 * Opens a browser for a file of journeys and closes everything after it; after each test no desk may have complained.
 * @returns who sits down where: `sitDown('zuzhi')` in the demo, or with an address and account of another district
 */
export async function atDesk() {
  const browser = await openBrowser()
  const desks: Desk[] = []
  const demo = inject('demo')

  afterEach(() => {
    for (const { complaints } of desks) expect(complaints.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
  })

  const open = async (options: Omit<DeskOptions, 'browser'>): Promise<Desk> => {
    const desk = await openDesk({ browser, ...options })
    desks.push(desk)
    return desk
  }
  return {
    demo,
    open,
    /** Somebody of the demo, signed in. */
    sitDown: (userName: string, options: Pick<DeskOptions, 'language' | 'width'> = {}): Promise<Desk> => {
      const account = demo.accounts.find((one) => one.userName === userName)
      if (!account) throw new Error(`the demo has no account ${userName}`)
      return open({ address: demo.address, account, ...options })
    },
  }
}
