import type { LinkageState, ReviewDetail, ReviewPage } from '@sanxin/contract/linkage'
import type { PersonPage } from '@sanxin/contract/registry'
import { beforeAll, expect, test } from 'vitest'
import { atDesk } from './house/at-desk.ts'
import { type Desk, settled } from './house/desk.ts'

const { sitDown } = await atDesk()
let desk: Desk
beforeAll(async () => {
  desk = await sitDown('zuzhi')
})

const openPairs = async () => (await desk.ask<ReviewPage>('/linkage/review?entity=person&state=open')).items
const peopleTotal = async () => (await desk.ask<PersonPage>('/registry/people?limit=1')).total
const detailOf = (id: string) => desk.ask<ReviewDetail>(`/linkage/review/${id}`)
const pairInAddress = () => new URL(desk.page.url()).searchParams.get('pair')

/** Waits until decisions have been worked into the registry: a run that ended after this moment. */
async function settledAfter(began: number): Promise<void> {
  await expect
    .poll(
      async () => {
        const { running, lastFinishedAt } = await desk.ask<LinkageState>('/linkage/state')
        return !running && lastFinishedAt !== null && Date.parse(lastFinishedAt) > began
      },
      { timeout: 40_000, interval: 250 },
    )
    .toBe(true)
}

test('keys decide, the next pair comes by itself, and the registry follows each answer', async () => {
  const { page } = desk
  const [first, second] = await openPairs()
  const before = await peopleTotal()
  const { a, b } = await detailOf(first!.id)

  await desk.visit('/review?entity=person')
  await page.locator('main').getByText(first!.aName).first().waitFor()
  let began = Date.now()
  await page.keyboard.press('1')
  await page.getByText(`已定为同一个人：${first!.aName}`).waitFor()
  await expect.poll(pairInAddress).toBe(second!.id)
  await settled(page)
  await settledAfter(began)
  expect(await peopleTotal()).toBe(before - 1)
  const statuses = await Promise.all([a, b].map(({ id }) => desk.statusOf(`/registry/people/${id}`)))
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0)

  await page.keyboard.press('z')
  await expect.poll(pairInAddress).toBe(first!.id)
  began = Date.now()
  await settledAfter(began - 2000)
  await expect.poll(peopleTotal, { timeout: 30_000 }).toBe(before)
  const apart = await detailOf(first!.id)
  expect(apart.item.state).toBe('open')
  expect(new Set([a.name, b.name])).toEqual(new Set([apart.a.name, apart.b.name]))
  expect(await Promise.all([apart.a, apart.b].map(({ id }) => desk.statusOf(`/registry/people/${id}`)))).toEqual([200, 200])
})

test('“not the same” is remembered over the next settling', async () => {
  const { page } = desk
  const [pair] = await openPairs()
  const before = await peopleTotal()
  await desk.go(`/review?entity=person&pair=${pair!.id}`)
  const began = Date.now()
  await page.keyboard.press('2')
  await page.getByRole('status').filter({ hasText: pair!.aName }).waitFor()
  await settledAfter(began)
  expect((await openPairs()).map(({ id }) => id)).not.toContain(pair!.id)
  const decided = await desk.ask<ReviewPage>('/linkage/review?entity=person&state=decided')
  expect(decided.items.find(({ id }) => id === pair!.id)).toMatchObject({ state: 'different', decidedBy: '程远山' })
  expect(await peopleTotal()).toBe(before)
  await desk.visit('/review?entity=person&state=decided')
})

test('j and k walk through the queue without deciding anything', async () => {
  const { page } = desk
  const pairs = await openPairs()
  await desk.go('/review?entity=person')
  await page.keyboard.press('j')
  await expect.poll(pairInAddress).toBe(pairs[1]!.id)
  await settled(page)
  await page.keyboard.press('k')
  await expect.poll(pairInAddress).toBe(pairs[0]!.id)
  expect((await openPairs()).map(({ id }) => id)).toEqual(pairs.map(({ id }) => id))
})
