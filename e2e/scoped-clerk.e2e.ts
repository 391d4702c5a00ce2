import type { Board } from '@sanxin/contract/campaign'
import type { ReviewDetail, ReviewPage } from '@sanxin/contract/linkage'
import type { Session } from '@sanxin/contract/platform/session'
import type { PersonPage, UnitPage, UnitRow } from '@sanxin/contract/registry'
import { beforeAll, expect, test } from 'vitest'
import { atDesk } from './house/at-desk.ts'
import type { Desk } from './house/desk.ts'

const { sitDown } = await atDesk()
let clerk: Desk
let district: Desk
let street: { id: string; name: string }
let foreign: UnitRow

beforeAll(async () => {
  ;[clerk, district] = await Promise.all([sitDown('jiedao'), sitDown('zuzhi')])
  const { scopes } = await clerk.ask<Session>('/session')
  street = { id: scopes[0]!.areaId!, name: scopes[0]!.areaName! }
  const { items } = await district.ask<UnitPage>('/registry/units?base=enterprise&members=any&limit=200')
  foreign = items.find(({ streetName }) => streetName !== null && streetName !== street.name)!
})

test('the ledger lists the units of the street, all of them and no others', async () => {
  await clerk.visit('/units')
  const wanted = (await district.ask<UnitPage>(`/registry/units?street=${street.id}&limit=1`)).total
  const whole = (await district.ask<UnitPage>('/registry/units?limit=1')).total
  expect(wanted).toBeLessThan(whole)
  await clerk.page
    .locator('.sx-page-note')
    .getByText(`${wanted.toLocaleString('en-GB')} 家`)
    .waitFor()

  const streets = new Set<string | null>()
  let after: string | null = ''
  for (let seen = 0; after !== null; ) {
    const page: UnitPage = await clerk.ask<UnitPage>(`/registry/units?limit=200${after ? `&after=${encodeURIComponent(after)}` : ''}`)
    for (const { streetName } of page.items) streets.add(streetName)
    seen += page.items.length
    after = page.next
    if (after === null) expect(seen).toBe(wanted)
  }
  expect([...streets]).toEqual([street.name])
  expect(await clerk.page.locator('main').textContent()).not.toContain(foreign.streetName!)
})

test('the board has the street as its only block', async () => {
  await clerk.visit('/board')
  const { blocks, communities } = await clerk.ask<Board>('/campaign/board')
  expect(blocks).toEqual([street])
  expect(communities.every(({ streetId }) => streetId === street.id)).toBe(true)
  const heads = await clerk.page.locator('.sx-matrix thead th').allTextContents()
  expect(heads.slice(1, -1)).toEqual([street.name])
})

test('people and pairs of other streets are not there', async () => {
  await clerk.visit('/people')
  const [mine, all] = await Promise.all([clerk, district].map((desk) => desk.ask<PersonPage>('/registry/people?limit=1')))
  expect(mine!.total).toBeGreaterThan(0)
  expect(mine!.total).toBeLessThan(all!.total)
  await clerk.visit('/review')
  const [own, every] = await Promise.all(
    [clerk, district].map((desk) => desk.ask<ReviewPage>('/linkage/review?entity=person&state=open&limit=200')),
  )
  expect(every!.items.length).toBeGreaterThan(own!.items.length)
  for (const { id } of own!.items) {
    const sides = await clerk.ask<ReviewDetail>(`/linkage/review/${id}`)
    // A pair is somebody's to decide only when both records are.
    for (const side of [sides.a, sides.b]) {
      expect(side.name).not.toBe('')
      expect(await clerk.statusOf(`/registry/people/${side.id}`)).toBe(200)
    }
  }
})

test('a typed address of another street shows nothing of it', async () => {
  const { items: people } = await district.ask<PersonPage>(`/registry/people?countedAt=${foreign.id}&limit=1`)
  const strange = [`/units/${foreign.id}`, ...people.map(({ id }) => `/people/${id}`)]
  for (const path of strange) {
    expect(await clerk.statusOf(`/registry${path}`), path).toBe(404)
    await clerk.page.goto(path)
    const refusal = clerk.page.locator('main .sx-refusal').first()
    await refusal.waitFor()
    expect(await clerk.page.locator('main').textContent()).not.toContain(foreign.name)
  }
  expect(await clerk.statusOf(`/registry/units?street=${await foreignStreetId()}`)).toBe(200)
  expect((await clerk.ask<UnitPage>(`/registry/units?street=${await foreignStreetId()}`)).total).toBe(0)
  expect((await clerk.ask<UnitPage>(`/registry/units?search=${foreign.creditCode}`)).total).toBe(0)
  const pairs = await district.ask<ReviewPage>('/linkage/review?entity=person&state=open&limit=200')
  const abroad = pairs.items.find(({ areaName }) => areaName !== null && !areaName.includes(street.name))!
  expect(await clerk.statusOf(`/linkage/review/${abroad.id}`)).toBe(404)
})

test('pages outside the work are not offered, and refuse by address', async () => {
  await clerk.go('/')
  expect(await clerk.page.locator('nav#rail').getByRole('link', { name: '资料导入' }).count()).toBe(0)
  await clerk.go('/import')
  await clerk.page.getByText('这一页不在您的工作范围里').waitFor()
  expect(await clerk.statusOf('/import/batches')).toBe(403)
  expect(await clerk.statusOf('/audit')).toBe(403)
})

const foreignStreetId = async (): Promise<string> => {
  const areas = await district.ask<{ id: string; name: string; kind: string }[]>('/territory/areas')
  return areas.find(({ name, kind }) => kind === 'street' && name === foreign.streetName)!.id
}
