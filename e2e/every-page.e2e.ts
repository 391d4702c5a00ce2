import type { ReviewPage } from '@sanxin/contract/linkage'
import type { ImportBatch } from '@sanxin/contract/platform/exchange'
import type { Session } from '@sanxin/contract/platform/session'
import type { UnitPage } from '@sanxin/contract/registry'
import type { Area } from '@sanxin/contract/territory'
import { expect, test } from 'vitest'
import { atDesk } from './house/at-desk.ts'
import { type Desk, shotName } from './house/desk.ts'
import { chineseInterfaceTexts } from './house/han.ts'
import { sidewaysPixels, takeShots } from './house/looks.ts'
import { railPaths } from './house/pages.ts'

const { demo, open, sitDown } = await atDesk()

test('every page holds what every page must, wide and narrow', async () => {
  const desk = await sitDown('zuzhi')
  for (const path of [...railPaths, ...(await recordPaths(desk))]) {
    await desk.visit(path)
    await desk.page.setViewportSize({ width: 390, height: 844 })
    expect.soft(await sidewaysPixels(desk.page), `${path} at 390`).toBeLessThanOrEqual(0)
    await desk.page.setViewportSize({ width: 1440, height: 900 })
  }
})

test('so do the pages behind the name of an administrator, and the board on the wall', async () => {
  const keepers = { '/administration/access': 'anquan', '/administration/audit': 'shenji', '/board?wall=yes': 'gongjian' }
  for (const [path, userName] of Object.entries(keepers)) {
    const desk = await sitDown(userName)
    await desk.visit(path)
    await desk.leave()
  }
})

test('the sign-in page offers the accounts of the demo, and signing in opens the first page', async () => {
  const desk = await open({ address: demo.address })
  await desk.visit('/units')
  await desk.page.getByRole('button', { name: '程远山' }).click()
  await desk.page.getByRole('button', { name: '登录' }).click()
  await desk.page.getByRole('heading', { level: 1, name: '单位台账' }).waitFor()
})

test('in English no page speaks Chinese of itself, and the language is kept', async () => {
  const desk = await sitDown('zuzhi')
  await desk.go('/')
  await desk.page.getByRole('button', { name: /程远山/ }).click()
  await desk.page.getByRole('button', { name: 'English' }).click()
  await desk.page.reload()
  const names = await dataWords(desk)
  for (const path of railPaths) {
    await desk.go(path)
    await takeShots(desk.page, `${shotName(path)}-en`)
    expect(await desk.page.getAttribute('html', 'lang')).toBe('en')
    expect.soft(await chineseInterfaceTexts(desk.page, names), path).toEqual([])
  }
})

async function recordPaths(desk: Desk): Promise<string[]> {
  const [unit] = (await desk.ask<UnitPage>('/registry/units?base=enterprise&differs=yes&members=any&limit=1')).items
  const [person] = (await desk.ask<UnitPage>('/registry/people?limit=1')).items
  const [batch] = await desk.ask<{ id: string }[]>('/import/batches')
  return [`/units/${unit!.id}`, `/people/${person!.id}`, `/import/${batch!.id}`]
}

/** Names that stand in Chinese in every language: areas, the account, files, and who is in the review queue. */
async function dataWords(desk: Desk): Promise<string[]> {
  const { account, district } = await desk.ask<Session>('/session')
  const areas = await desk.ask<Area[]>('/territory/areas')
  const [batch] = await desk.ask<{ id: string; label: string }[]>('/import/batches')
  const { files } = await desk.ask<ImportBatch>(`/import/batches/${batch!.id}`)
  const pairs = await desk.ask<ReviewPage>('/linkage/review?state=open&limit=200')
  return [
    account.name,
    account.office,
    district ?? '',
    batch!.label,
    ...areas.map(({ name }) => name),
    ...files.map(({ name }) => name),
    ...pairs.items.flatMap(({ aName, bName }) => [aName, bName]),
  ]
}
