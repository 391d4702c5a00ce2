import type { UnitPage } from '@sanxin/contract/registry'
import { beforeAll, expect, test } from 'vitest'
import { atDesk } from './house/at-desk.ts'
import { type Desk, settled } from './house/desk.ts'

const { sitDown } = await atDesk()
let desk: Desk
beforeAll(async () => {
  desk = await sitDown('zuzhi')
})

test('arrows move through the ledger, Enter opens, and going back stands on the same row', async () => {
  const { page } = desk
  await desk.go('/units')
  const { items } = await desk.ask<UnitPage>('/registry/units')
  await page.locator('[data-row="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowUp')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('1')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/units/${items[1]!.id}*`)
  await settled(page)
  expect(await page.locator('h1').textContent()).toBe(items[1]!.name)
  await page.goBack()
  await settled(page)
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-row') === '1')
})

test('Space selects rows and the bar counts them', async () => {
  const { page } = desk
  await desk.go('/units')
  await page.locator('[data-row="0"]').focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  expect(await page.locator('tr[aria-selected="true"]').count()).toBe(2)
})

test('/ goes to the search, ? lists the keys, g with a digit leaps, Escape goes one level up', async () => {
  const { page } = desk
  await desk.go('/units')
  await page.keyboard.press('/')
  await page.keyboard.type('科技')
  await page.keyboard.press('Enter')
  await page.waitForURL(/search=/)
  const found = await desk.ask<UnitPage>('/registry/units?search=科技')
  expect(found.total).toBeGreaterThan(0)
  await expect.poll(() => page.locator('tbody th[scope=row] a').allTextContents()).toEqual(found.items.map(({ name }) => name))

  await page.locator('h1').click()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: '快捷键' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.keyboard.press('g')
  await page.keyboard.press('6')
  await page.getByRole('heading', { level: 1, name: '调度台' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('1')
  await page.getByRole('heading', { level: 1, name: '单位台账' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('0')
  await page.waitForURL((url) => url.pathname === '/')

  const [unit] = found.items
  await desk.go(`/units/${unit!.id}`)
  await page.keyboard.press('Escape')
  await page.waitForURL((url) => url.pathname === '/units')
})

test('a switched-off key does nothing, and typing is never taken for a command', async () => {
  const { page } = desk
  await desk.go('/units')
  await page.keyboard.press('/')
  await page.keyboard.type('g1?')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(new URL(page.url()).pathname).toBe('/units')
})
