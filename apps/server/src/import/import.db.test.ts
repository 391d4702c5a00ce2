import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localOperator } from '@sanxin/domain/platform/access'
import { newId } from '@sanxin/kernel'
import { getCoverageFigures } from '@sanxin/server/coverage'
import { discardFile, receiveFile, stageFile } from '@sanxin/server/platform/exchange'
import { getUnitPage } from '@sanxin/server/registry'
import { endDecisions, rememberDecision } from '@sanxin/store/linkage'
import { addFile, createBatch, findBatch, findFile, listFiles, setFile } from '@sanxin/store/platform/exchange'
import { exportPersonRows, exportUnitRows, exportUnits, findUnit, rowsOfUnit } from '@sanxin/store/registry'
import { fileDatabase } from '@sanxin/testkit/database'
import { makeSmallDistrict, writeDistrict } from '@sanxin/testkit/district'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type District, openDistrict } from '../district/index.ts'
import { importJobs } from '../jobs/import-jobs.ts'
import { settleAgain } from '../settle/run-settle.ts'
import { previewFiles, runFiles, stageFiles } from './import-files.ts'

const database = await fileDatabase()
const folder = mkdtempSync(join(tmpdir(), 'sanxin-import-'))
const made = makeSmallDistrict()
let district: District
let paths: string[]
const silent = (): void => {}

beforeAll(async () => {
  paths = (await writeDistrict(folder, made)).map((name) => join(folder, name))
  district = await openDistrict(join(folder, 'data'), database)
})
afterAll(async () => {
  await district.close()
  rmSync(folder, { recursive: true, force: true })
})

const registry = () =>
  district.store.inRequest(
    localOperator,
    async (tx) => ({ units: await exportUnits(tx), unitRows: await exportUnitRows(tx), personRows: await exportPersonRows(tx) }),
    { timeoutMs: 60_000 },
  )

test('a file whose reading was cut off is read on, without a row lost or doubled', async () => {
  const insured = paths.find((path) => path.includes('参保') && path.endsWith('.csv'))!
  const { id: fileId } = await district.store.asSystem(
    'import',
    async (tx) => (await listFiles(tx, await stageFiles(district, [insured], 'cut off')))[0]!,
  )
  await district.store.asSystem('import', (tx) => setFile(tx, fileId, { state: 'staging' }))
  const again = await stageFile(district, fileId)
  expect(again.state).toBe('staged')
  expect(again.accepted + again.refused + again.duplicate).toBe(again.read)
  expect(again.read).toBe([...made.truth.personOfRow.keys()].filter((key) => key.startsWith(insured.split('/').at(-1)!)).length)
})

test('a file that is set aside while it is read stays aside, and one that cannot be read is given up in the end', async () => {
  const insured = paths.find((path) => path.includes('参保') && path.endsWith('.csv'))!
  const received = async () => {
    const file = await receiveFile(district.quarantine, newId(), createReadStream(insured))
    await district.store.asSystem('import', async (tx) => {
      const batch = await createBatch(tx, { id: newId(), label: '试', createdBy: 'test' })
      await addFile(tx, { id: file.id, batchId: batch.id, name: '参保.csv' })
      await setFile(tx, file.id, { state: 'uploaded' })
    })
    return file.id
  }
  const stateOf = (id: string) => district.store.asSystem('look', async (tx) => (await findFile(tx, id))!)
  const put = (id: string, state: 'set-aside' | 'staging') => district.store.asSystem('import', (tx) => setFile(tx, id, { state }))

  const first = await received()
  let aside: Promise<void> | undefined
  const asSystem: typeof district.store.asSystem = async (...asked) => {
    await aside
    return district.store.asSystem(...asked)
  }
  const reading = { ...district, store: { ...district.store, asSystem } }
  await stageFile(reading, first, {
    onRows: () => {
      aside ??= put(first, 'set-aside')
    },
  })
  expect(await stateOf(first)).toMatchObject({ state: 'set-aside', accepted: 0 })

  const second = await received()
  await put(second, 'staging')
  await discardFile(district.quarantine, second)
  const jobs = importJobs(district)
  await expect(jobs.stage({ fileId: second }, 1)).rejects.toThrow()
  expect(await stateOf(second)).toMatchObject({ state: 'staging' })
  await jobs.stage({ fileId: second }, 5)
  expect(await stateOf(second)).toMatchObject({ state: 'refused', problem: { code: 'import.failed' } })
})

test('a preview tells what would change and changes nothing; the run does exactly that', async () => {
  const batchId = await stageFiles(district, paths, '首批')
  const effect = await previewFiles(district, batchId, silent)
  expect((await registry()).units).toEqual([])
  const report = await runFiles(district, batchId, silent, effect)
  const { units, unitRows, personRows } = await registry()
  expect(effect.units).toMatchObject({ created: units.length, updated: 0 })
  expect(
    report.files.every(({ state, read, accepted, refused, duplicate }) => state === 'staged' && accepted + refused + duplicate === read),
  ).toBe(true)
  expect(unitRows).toHaveLength(made.truth.unitOfRow.size)
  expect(new Set(personRows.map(({ file, sheet, row }) => `${file}|${sheet}|${row}`)).size).toBe(personRows.length)
})

test('the figures are those of the district that was made', async () => {
  const { enterprise } = await district.store.onlyRead(localOperator, (tx) => getCoverageFigures(tx, {}))
  const { base, single, joint } = made.truth.counts
  expect(enterprise.find(({ code }) => code === 'base')!.numerator).toBe(base)
  expect(enterprise.find(({ code }) => code === 'single-set-up')!.denominator).toBe(single)
  expect(enterprise.find(({ code }) => code === 'joint-set-up')!.denominator).toBe(joint)
})

test('the same workbooks delivered again are all duplicates and change nothing', async () => {
  const before = await registry()
  const few = paths.filter((path) => /登记|参保|党员/.test(path))
  const batchId = await stageFiles(district, few, '重送')
  const effect = await previewFiles(district, batchId, silent)
  expect(effect).toMatchObject({ importRows: 0, units: { created: 0, updated: 0 }, people: { created: 0, updated: 0 } })
  const { files } = await runFiles(district, batchId, silent)
  expect(files.every(({ read, duplicate }) => read === duplicate)).toBe(true)
  const after = await registry()
  expect(after.units).toEqual(before.units)
  expect(after.unitRows.length).toBeGreaterThan(before.unitRows.length)
})

const neighbours = ['旁观商贸', '邻里餐饮', '同街物流', '隔壁广告', '对门装饰']
const taxRoster = (address: string) => {
  const row = (code: string, name: string, place: string) => [code, name, '周明', place, '12', '正常', '第二税务所'].join(',')
  return [
    '纳税人识别号,纳税人名称,法定代表人姓名,生产经营地址,从业人数,纳税人状态,主管税务所',
    row('91000000MA0000000N', '云汀回春软件有限公司', address),
    ...neighbours.map((name, i) => row('', `云汀${name}有限公司`, `旁观路${i + 2}号`)),
  ].join('\r\n')
}
const deliver = async (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return stageFiles(district, [path], name)
}
const addressOf = async (name: string) => {
  const { items } = await district.store.onlyRead(localOperator, (tx) => getUnitPage(tx, { search: name }))
  return district.store.onlyRead(localOperator, async (tx) => (await findUnit(tx, items[0]!.id))?.facts.address?.value)
}

test('a department that goes back to an earlier word is heard, and its earlier word is no contradiction', async () => {
  for (const [name, address] of [
    ['税务一月.csv', '清平路1号'],
    ['税务二月.csv', '换址路9号'],
    ['税务三月.csv', '清平路1号'],
  ] as const) {
    const batchId = await deliver(name, taxRoster(address))
    const effect = await previewFiles(district, batchId, silent)
    const { result } = await runFiles(district, batchId, silent)
    expect(result, name).toMatchObject({ unitsCreated: effect.units.created, unitsUpdated: effect.units.updated })
    expect(await addressOf('回春软件'), name).toBe(address)
  }
  const { items } = await district.store.onlyRead(localOperator, (tx) => getUnitPage(tx, { search: '回春软件' }))
  expect(items[0]!.marks.map(({ state }) => state)).toEqual(['adopted'])
})

test('two records that were merged and come apart again are the two that they were', async () => {
  const idsOf = async (...names: string[]) => {
    const found = await Promise.all(names.map((search) => district.store.onlyRead(localOperator, (tx) => getUnitPage(tx, { search }))))
    return found.flatMap(({ items }) => items.map(({ id }) => id))
  }
  const before = await idsOf('旁观商贸', '同街物流')
  expect(new Set(before).size).toBe(2)
  const rows = await district.store.onlyRead(localOperator, (tx) => Promise.all(before.map(async (id) => (await rowsOfUnit(tx, id))[0]!)))
  const pair = { entity: 'unit', aRow: rows[0]!, bRow: rows[1]! } as const
  await district.store.asSystem('test', (tx) => rememberDecision(tx, { ...pair, same: true, reason: null, madeBy: '林一' }))
  await settleAgain(district, 'test', '林一')
  expect(new Set(await idsOf('旁观商贸', '同街物流')).size).toBe(1)
  await district.store.asSystem('test', (tx) => endDecisions(tx, { ...pair, endedBy: '林一' }))
  await settleAgain(district, 'test', '林一')
  expect(await idsOf('旁观商贸', '同街物流')).toEqual(before)
})

test('an effect that was worked out before another batch ran is worked out again, and is not run as it was', async () => {
  const first = await deliver('甲.csv', taxRoster('甲路1号'))
  const second = await deliver('乙.csv', taxRoster('乙路2号'))
  const jobs = importJobs(district)
  await jobs.preview({ batchId: second })
  const shown = (await district.store.asSystem('look', (tx) => findBatch(tx, second)))!
  expect(shown.state).toBe('ready')
  await runFiles(district, first, silent)
  const now = (await district.store.asSystem('look', (tx) => findBatch(tx, second)))!
  expect(now).toMatchObject({ state: 'open', effect: null })
  expect(now.revision).toBeGreaterThan(shown.revision)
})

test('a run that fails while writing leaves the registry of before, and the batch can run again', async () => {
  const before = await registry()
  const batchId = await stageFiles(district, paths.slice(0, 1), '中断')
  const stop = (step: string): void => {
    if (step === 'writing') throw new Error('power cut')
  }
  await expect(runFiles(district, batchId, stop)).rejects.toThrow('power cut')
  expect(await registry()).toEqual(before)
  const { files } = await runFiles(district, batchId, silent)
  expect(files.every(({ state }) => state === 'staged')).toBe(true)
})
