import type { Board, BoardCell } from '@sanxin/contract/campaign'
import type { UnitPage } from '@sanxin/contract/registry'
import { beforeAll, expect, test } from 'vitest'
import { atDesk } from './house/at-desk.ts'
import { type Desk, settled } from './house/desk.ts'

const { sitDown } = await atDesk()
let desk: Desk
beforeAll(async () => {
  desk = await sitDown('gongjian')
})

interface Shown {
  /** as it stands on the page */
  text: string
  count: number
  href: string
}

/** Every figure of the open page that leads to units. */
const shownFigures = async (): Promise<Shown[]> => {
  // The tables behind the charts stay folded; their numbers are the same.
  const links = desk.page.locator('main a.sx-number[href^="/units"]:visible')
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({ text: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
  )
  return found.map(({ text, href }) => ({ text, href, count: Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', '')) }))
}

const totalOf = async (href: string): Promise<number> => {
  const query = new URL(href, 'http://desk').searchParams
  query.set('limit', '1')
  return (await desk.ask<UnitPage>(`/registry/units?${query}`)).total
}

test('every number on the board opens a list of exactly as many units', async () => {
  await desk.visit('/board')
  const figures = await shownFigures()
  const { cells, total } = await desk.ask<Board>('/campaign/board')
  const filled = cells.flat().filter(({ due }: BoardCell) => due > 0).length
  expect(figures.length).toBeGreaterThan(filled)
  expect(figures.some(({ count }) => count === total.covered)).toBe(true)
  const wrong = await Promise.all(
    figures.map(async ({ text, count, href }) => {
      const listed = await totalOf(href)
      return listed === count ? [] : [`${text} opens ${listed}: ${href}`]
    }),
  )
  expect(wrong.flat()).toEqual([])
})

test('a click on a number shows that list, and the ledger says the same number', async () => {
  await desk.go('/board')
  const figures = await shownFigures()
  const step = Math.max(1, Math.floor(figures.length / 4))
  for (const { href, count } of figures.filter((_, i) => i % step === 0)) {
    await desk.go('/board')
    await desk.page
      .locator(`main a.sx-number[href=${JSON.stringify(href)}]`)
      .first()
      .click()
    await desk.page.waitForURL((url) => url.pathname === '/units')
    await settled(desk.page)
    await desk.page
      .locator('.sx-page-note')
      .getByText(new RegExp(`^${count.toLocaleString('en-GB')} 家`))
      .waitFor()
  }
})

test('the figures of the due list and of the mass organisations open their lists as well', async () => {
  for (const path of ['/coverage', '/mass', '/lines']) {
    await desk.go(path)
    const figures = await shownFigures()
    expect(figures.length, path).toBeGreaterThan(3)
    const wrong: string[] = []
    for (const { text, count, href } of figures) {
      const listed = await totalOf(href)
      if (listed !== count) wrong.push(`${path}: ${text} opens ${listed}: ${href}`)
    }
    expect(wrong).toEqual([])
  }
})
