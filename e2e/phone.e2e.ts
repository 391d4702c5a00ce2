import type { NewRegistration } from '@sanxin/contract/campaign'
import type { Session } from '@sanxin/contract/platform/session'
import type { UnitDetail, UnitPage, UnitRow } from '@sanxin/contract/registry'
import { beforeAll, expect, test } from 'vitest'
import { atDesk } from './house/at-desk.ts'
import { type Desk, settled } from './house/desk.ts'
import { sidewaysPixels } from './house/looks.ts'

const { demo, open, sitDown } = await atDesk()
const width = 390
const dueNotBuilt = '/registry/units?base=enterprise&due=organisation&covered=no&sort=street'
let clerk: Desk
let street: string

beforeAll(async () => {
  clerk = await sitDown('jiedao', { width })
  street = (await clerk.ask<Session>('/session')).scopes[0]!.areaName!
})

/** Links, buttons and fields that a finger would miss. */
const tooSmall = (): Promise<string[]> =>
  clerk.page.evaluate(() =>
    [...document.querySelectorAll('a, button, input, textarea')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && Math.min(box.height, box.width) < 43.9)
      .map(({ element }) => element.outerHTML.slice(0, 120)),
  )

test('whoever is not signed in signs in on the phone, or goes to the desk', async () => {
  const stranger = await open({ address: demo.address, width })
  await stranger.visit('/phone')
  expect(await stranger.page.getByRole('link', { name: '到电脑版' }).getAttribute('href')).toBe('/')
  await stranger.page.getByRole('button', { name: 'jiedao' }).click()
  await stranger.page.getByRole('button', { name: '登录', exact: true }).click()
  await stranger.page.getByRole('heading', { level: 1, name: '今天' }).waitFor()
  await stranger.page.getByRole('link', { name: '我', exact: true }).click()
  await stranger.page.getByRole('button', { name: '退出' }).click()
  await stranger.page.getByRole('heading', { level: 1, name: '登录' }).waitFor()
  await stranger.leave()
})

test('today lists the new and the due of the own street, and no others', async () => {
  await clerk.visit('/phone')
  const fresh = await clerk.ask<{ total: number; items: NewRegistration[] }>('/campaign/new-registrations?limit=5')
  const due = await clerk.ask<UnitPage>(`${dueNotBuilt}&limit=200`)
  const sections = { new: clerk.page.locator('[aria-labelledby="new-units"]'), due: clerk.page.locator('[aria-labelledby="due-units"]') }
  expect(await sections.new.getByRole('heading', { level: 3 }).allTextContents()).toEqual(fresh.items.map(({ name }) => name))
  expect(await sections.due.getByRole('heading', { level: 2 }).textContent()).toBe(`应建未建 ${due.total} 家`)
  await sections.due.getByRole('button', { name: '更多' }).click()
  await sections.due.locator('h3').nth(9).waitFor()
  expect(await sections.due.getByRole('heading', { level: 3 }).allTextContents()).toEqual(due.items.slice(0, 10).map(({ name }) => name))
  const places = await clerk.page.locator('.sx-phone-place').allTextContents()
  expect(places.length).toBeGreaterThan(10)
  expect(places.filter((place) => !place.startsWith(street))).toEqual([])
  expect(await tooSmall()).toEqual([])
})

test('a number is seen whole for a reason only, and can be dialled', async () => {
  await clerk.go('/phone')
  const { items } = await clerk.ask<{ items: NewRegistration[] }>('/campaign/new-registrations?limit=5')
  const { name } = items.find(({ call }) => call?.phoneMasked)!
  const card = clerk.page.getByRole('article').filter({ hasText: name })
  expect(await card.locator('.sx-phone-number').textContent()).toMatch(/^\d{3}\*{4}\d{4}$/)
  await card.getByRole('button', { name: '打电话给' }).click()
  const dialog = clerk.page.getByRole('dialog')
  expect(await dialog.getByRole('button', { name: '看全号' }).isDisabled()).toBe(true)
  await dialog.getByLabel('理由').fill('新设单位，约上门时间')
  await dialog.getByRole('button', { name: '看全号' }).click()
  expect(await card.getByRole('link', { name: '拨出' }).getAttribute('href')).toMatch(/^tel:\d{7,}$/)
})

test('one box finds a unit, its card says what is due, and back leads to the list as it was', async () => {
  const unit = await dueUnit()
  await clerk.visit('/phone/units')
  await clerk.page.getByRole('searchbox', { name: '找单位' }).fill(unit.creditCode!)
  await clerk.page.waitForURL(/search=/)
  await clerk.page.getByRole('link', { name: unit.name }).click()
  await clerk.page.getByRole('heading', { level: 1, name: unit.name }).waitFor()
  await settled(clerk.page)
  await clerk.lookAtPage('phone-unit')
  expect(await sidewaysPixels(clerk.page)).toBe(0)
  expect(await tooSmall()).toEqual([])
  const { reasons } = await clerk.ask<UnitDetail>(`/registry/units/${unit.id}`)
  for (const { zh } of reasons) await clerk.page.getByText(zh).first().waitFor()
  expect(await clerk.page.getByRole('link', { name: '在电脑上看全部' }).getAttribute('href')).toBe(`/units/${unit.id}`)

  await clerk.page.getByRole('link', { name: '返回' }).click()
  await clerk.page.getByRole('heading', { level: 1, name: '单位' }).waitFor()
  expect(await clerk.page.getByRole('searchbox').inputValue()).toBe(unit.creditCode)
})

test('nothing needs a sideways scroll, in either language and in large type', async () => {
  const reader = await sitDown('jiedao', { width: 360, language: 'en' })
  await reader.context.addInitScript(() => localStorage.setItem('sanxin.large', 'yes'))
  for (const path of ['/phone', '/phone/units', `/phone/units/${(await dueUnit()).id}`, '/phone/me', '/phone/outbox']) {
    await reader.go(path)
    await reader.lookAtPage(`phone-en${path.replaceAll(/\W+/g, '-').slice(6, 12)}`)
    expect(await sidewaysPixels(reader.page), path).toBe(0)
  }
  await reader.leave()
})

test('a unit of another street is refused on the phone too', async () => {
  const district = await sitDown('zuzhi', { width })
  const { items } = await district.ask<UnitPage>('/registry/units?base=enterprise&limit=200')
  const foreign = items.find(({ streetName }) => streetName !== null && streetName !== street)!
  await clerk.go(`/phone/units/${foreign.id}`)
  await clerk.page.locator('main .sx-refusal').waitFor()
  expect(await clerk.page.locator('main').textContent()).not.toContain(foreign.name)
  await district.leave()
})

const dueUnit = async (): Promise<UnitRow> => {
  const { items } = await clerk.ask<UnitPage>(`${dueNotBuilt}&limit=20`)
  return items.find(({ creditCode }) => creditCode !== null)!
}
