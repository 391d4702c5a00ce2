import { readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ImportBatch, ImportFile } from '@sanxin/contract/platform/exchange'
import type { UnitPage } from '@sanxin/contract/registry'
import excel from 'exceljs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { atDesk } from './house/at-desk.ts'
import { bringDemoBack, entrance } from './house/demo-house.ts'
import { type Desk, settled } from './house/desk.ts'
import { ownRosters } from './house/own-rosters.ts'

const { demo, open, sitDown } = await atDesk()

const districtName = '云汀未来科学城'
const rosters = await ownRosters()
afterAll(async () => {
  rmSync(dirname(rosters.all[0]!), { recursive: true, force: true })
  await bringDemoBack(demo)
})
const register = '市场主体登记台账.xlsx'
/** The desk of the new district, from the first test on. */
let desk: Desk

const batchInAddress = (): string => /\/import\/([0-9a-f-]{36})/.exec(desk.page.url())![1]!
const readBatch = () => desk.ask<ImportBatch>(`/import/batches/${batchInAddress()}`)
const fileNamed = ({ files }: ImportBatch, name: string): ImportFile => files.find((file) => file.name === name)!
/** Waits until the effect of the batch is there and belongs to its files as they are. */
const ready = async (): Promise<ImportBatch> => {
  await expect.poll(async () => (await readBatch()).state, { timeout: 60_000, interval: 300 }).toBe('ready')
  return readBatch()
}

test('the importer of the demo opens a district of one’s own in one click', async () => {
  desk = await sitDown('zuzhi')
  const { page } = desk
  await desk.visit('/import')
  await page.getByLabel('您的区叫什么').fill(districtName)
  await page.getByRole('button', { name: '换成自己的数据' }).click()
  await page.getByText('只在这里显示一次').waitFor()
  const [userName, password] = await page.locator('.sx-import-account code').allTextContents()
  await page.getByRole('button', { name: '记好了，去导入' }).click({ timeout: 60_000 })
  await page.getByText(districtName).first().waitFor()
  expect(await entrance(demo.address)).toMatchObject({ demo: false, district: districtName })
  expect((await desk.ask<UnitPage>('/registry/units?limit=1')).total).toBe(0)
  expect(await desk.ask<unknown[]>('/import/batches')).toEqual([])

  // The account that was shown opens it from another browser as well.
  const elsewhere = await open({ address: demo.address, account: { userName: userName!, password: password! } })
  await elsewhere.visit('/')
  await elsewhere.visit('/units')
  await elsewhere.page.getByText('还没有单位').waitFor()
  await elsewhere.leave()
})

test('a heap of files is sorted: rosters recognised, a locked one and a stranger named with what to do', async () => {
  const { page } = desk
  await desk.go('/import')
  await page.locator('input[type=file]').first().setInputFiles(rosters.all)
  await page.waitForURL(/\/import\/[0-9a-f-]{36}/)
  const batch = await ready()
  expect(batch.files).toHaveLength(rosters.all.length)
  for (const name of rosters.recognised) expect(fileNamed(batch, name), name).toMatchObject({ state: 'staged' })
  expect(fileNamed(batch, rosters.locked)).toMatchObject({ state: 'refused', read: 0 })
  expect(fileNamed(batch, rosters.locked).problem?.zh).toMatch(/密码|口令/)
  expect(fileNamed(batch, rosters.stranger)).toMatchObject({ state: 'unrecognised' })
  const files = page.locator('#files')
  await files.getByText('没认出来').waitFor()
  await files.getByText(fileNamed(batch, rosters.locked).problem!.zh).waitFor()
  await desk.lookAtPage('import-batch')
})

test('the mapping is shown and can be changed; the rows are read again under it', async () => {
  const { page } = desk
  const before = await readBatch()
  const { sheets } = fileNamed(before, register)
  const phone = sheets[0]!.columns.find(({ field }) => field === 'phone')!
  await page.locator('#files').getByText(register).click()
  const choice = page.getByLabel(`${phone.title} 对到`, { exact: true })
  expect(await choice.inputValue()).toBe('phone')
  await choice.selectOption({ label: '不导入' })
  await expect
    .poll(async () => fileNamed(await readBatch(), register).sheets[0]!.columns.find(({ column }) => column === phone.column), {
      timeout: 30_000,
    })
    .toMatchObject({ field: null, decidedBy: 'person' })
  const after = await ready()
  expect(fileNamed(after, register)).toMatchObject({ state: 'staged', read: fileNamed(before, register).read })
  expect(await choice.inputValue()).toBe('')
})

test('the effect is told in numbers before anything changes, and each number opens its list', async () => {
  const { page } = desk
  const { effect, files } = await readBatch()
  const sum = (count: 'read' | 'accepted' | 'refused' | 'duplicate') => files.reduce((all, file) => all + file[count], 0)
  expect(sum('accepted') + sum('refused') + sum('duplicate')).toBe(sum('read'))
  expect(effect).toMatchObject({ importRows: sum('accepted'), refusedRows: rosters.refusedRows.length, units: { updated: 0 } })
  expect((await desk.ask<UnitPage>('/registry/units?limit=1')).total).toBe(0)
  await page.getByText('还没有改动任何东西').waitFor()
  await page
    .locator('#effect')
    .getByRole('link', { name: `新增 ${effect!.units.created}` })
    .click()
  await page.getByRole('dialog').waitFor()
  await desk.lookAtPage('import-changes')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('the run takes exactly what was shown, and the ledger has it', async () => {
  const { page } = desk
  const { effect } = await readBatch()
  const button = page.getByRole('button', { name: `导入 ${effect!.importRows.toLocaleString('en-GB')} 行` })
  await button.click()
  // What cannot be undone is asked once.
  await button.click()
  await page.getByRole('heading', { name: '导入完了' }).waitFor({ timeout: 60_000 })
  await desk.lookAtPage('import-done')
  expect((await desk.ask<UnitPage>('/registry/units?limit=1')).total).toBe(effect!.units.created)
  await page.getByRole('link', { name: '看单位台账' }).click()
  await settled(page)
  await page.locator('.sx-page-note').getByText(`${effect!.units.created} 家`).waitFor()
  await page.getByText(rosters.someUnit).first().waitFor()
})

test('refused rows come back in their own layout, numbered as Excel counts them, with reasons and comments', async () => {
  const { page } = desk
  const [batch] = await desk.ask<{ id: string }[]>('/import/batches')
  await desk.go(`/import/${batch!.id}`)
  const workbook = await downloadRefused(page)
  const sheet = workbook.worksheets[0]!
  const rows: { number: unknown; reason: string; comments: string[] }[] = []
  sheet.eachRow((row) => {
    const [number, reason] = [row.getCell(1).value, String(row.getCell(row.cellCount).value)]
    const comments: string[] = []
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.note) comments.push(typeof cell.note === 'string' ? cell.note : (cell.note.texts ?? []).map(({ text }) => text).join(''))
    })
    if (typeof number === 'number') rows.push({ number, reason, comments })
  })
  expect(rows.map(({ number }) => number)).toEqual(rosters.refusedRows)
  for (const { reason, comments } of rows) {
    expect(reason).toMatch(/\p{Script=Han}/u)
    expect(comments.join()).toContain(reason.split('；')[0])
  }
  expect(sheet.getRow(sheet.rowCount).cellCount).toBe(rosters.refusedTitles.length + 2)
  const titles = (sheet.getRow(sheet.rowCount - rows.length).values as unknown[]).slice(1).map(String)
  expect(titles.slice(1, -1)).toEqual(rosters.refusedTitles)
})

async function downloadRefused(page: Page): Promise<excel.Workbook> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `下载拒收的 ${rosters.refusedRows.length} 行` }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${rosters.withRefused.replace(/\.\w+$/, '')}_未收的行.xlsx`)
  const workbook = new excel.Workbook()
  await workbook.xlsx.load(readFileSync(await download.path()) as unknown as ArrayBuffer)
  return workbook
}
