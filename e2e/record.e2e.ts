import type { AuditPage } from '@sanxin/contract/platform/audit'
import type { PersonPage, UnitDetail, UnitPage } from '@sanxin/contract/registry'
import { expect, test } from 'vitest'
import { atDesk } from './house/at-desk.ts'

const { sitDown } = await atDesk()

test('a fact is corrected with a reason, its history says so, and the correction is taken back', async () => {
  const desk = await sitDown('zuzhi')
  const { page } = desk
  const [unit] = (await desk.ask<UnitPage>('/registry/units?base=enterprise&limit=1')).items
  const was = await headcountOf()
  const reason = '11月12日走访，前台登记簿上 77 人'
  await desk.visit(`/units/${unit!.id}`)
  await page.getByRole('button', { name: '人数', exact: true }).click()
  await page.getByRole('button', { name: '更正…' }).click()
  const dialog = page.getByRole('dialog', { name: '更正人数' })
  expect(await dialog.getByRole('button', { name: '更正 1 处' }).isDisabled()).toBe(true)
  await dialog.getByLabel('人数').fill('77')
  await dialog.getByLabel('理由').fill(reason)
  await desk.lookAtPage('unit-correct')
  await dialog.getByRole('button', { name: '更正 1 处' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(`人工更正：${reason}（程远山`).waitFor()
  expect(await headcountOf()).toBe('77')
  const history = page
    .locator('section, div')
    .filter({ has: page.getByRole('heading', { name: '经过' }) })
    .last()
  expect(await history.textContent()).toContain('→ 77')

  await page.getByRole('button', { name: '撤回：人数' }).click()
  await page.getByText(`人工更正：${reason}`).waitFor({ state: 'detached' })
  expect(await headcountOf()).toBe(was)
  expect(await history.textContent()).toContain('77 →')

  async function headcountOf(): Promise<string | null | undefined> {
    const { facts } = await desk.ask<UnitDetail>(`/registry/units/${unit!.id}`)
    return facts.find(({ field }) => field === 'headcount')?.value
  }
})

test('a whole ID number is shown for a reason only, and the look is recorded where everybody concerned sees it', async () => {
  const desk = await sitDown('zuzhi')
  const { page } = desk
  const { items } = await desk.ask<PersonPage>('/registry/people?membership=full&employment=insured&limit=20')
  const person = items.find(({ idNumberMasked }) => idNumberMasked !== null)!
  await desk.visit(`/people/${person.id}`)
  expect(await page.locator('main').textContent()).not.toMatch(/\d{17}[\dX]/)
  const ask = page.locator('.sx-fact').filter({ hasText: '身份证号' }).getByRole('button', { name: /全号/ })
  await ask.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('理由').fill('核对')
  expect(await dialog.getByRole('button', { name: '看全号' }).isDisabled()).toBe(true)
  const reason = '核对组织关系介绍信上的号码'
  await dialog.getByLabel('理由').fill(reason)
  await dialog.getByRole('button', { name: '看全号' }).click()
  const shown = await page
    .locator('.sx-fact')
    .filter({ hasText: '身份证号' })
    .getByText(/\d{17}[\dX]/)
    .textContent()
  expect(/\d{17}[\dX]/.exec(shown ?? '')![0].slice(-4)).toBe(person.idNumberMasked!.slice(-4))
  await page.getByText(reason).first().waitFor()
  const viewed = page.locator('.sx-panel').filter({ has: page.getByRole('heading', { name: '谁看过全号' }) })
  await viewed.getByText('程远山').first().waitFor()

  const auditor = await sitDown('shenji')
  const { items: looks } = await auditor.ask<AuditPage>(`/audit?event=registry.unmasked&subjectId=${person.id}`)
  expect(looks[0]).toMatchObject({ actorName: '程远山', outcome: 'viewed', facts: { field: 'idNumber', reason } })
  expect(JSON.stringify(looks)).not.toMatch(/\d{17}[\dX]/)
  await auditor.visit('/administration/audit')
  await auditor.page.getByText('程远山').first().waitFor()
})
