import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { type RosterKind, rosterField } from '@sanxin/domain/platform/exchange'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRosterFile, readRowsInChild, readWholeTables, recogniseInChild, writeRefusedWorkbook } from './index.ts'
import { madeFolder } from './made-files.ts'

const shops: RosterKind = {
  code: 'shops',
  zh: '门店',
  en: 'Shops',
  sign: '店',
  entity: 'unit',
  order: 1,
  context: ['门店'],
  fields: [
    rosterField('area', ['片区', 'Area'], 'street', 'L1', ['片区'], { block: true }),
    rosterField('name', ['门店名称', 'Name'], 'unit-name', 'L1', ['名称'], { names: true, telling: true }),
    rosterField('phone', ['电话', 'Telephone'], 'phone', 'L3', ['联系电话'], { telling: true }),
  ],
}
const kinds = [shops]
const limits = { seconds: 60, heapMegabytes: 256, residentMegabytes: 600 }

let made: Awaited<ReturnType<typeof madeFolder>>
beforeAll(async () => {
  made = await madeFolder()
})
afterAll(() => made.clean())

const all = async <One>(from: AsyncIterable<One>): Promise<One[]> => {
  const list: One[] = []
  for await (const one of from) list.push(one)
  return list
}

const csv = (rows: number): string =>
  [
    '门店名册',
    '片区,名称,电话',
    ...Array.from({ length: rows }, (_, at) => `北岸街道,柏舟第${at}号便利店,16${String(at).padStart(9, '0')}`),
    '注：以上为初稿,,',
  ].join('\n')

describe('reading in a child process', () => {
  it('recognises, then gives full chunks with row numbers, the same each time', async () => {
    const path = await made.write('a.csv', csv(2_500))
    const pieces = await all(readRosterFile(path, { kinds }))
    const [first, ...chunks] = pieces
    expect(first).toMatchObject({ type: 'sheets', recognitions: [{ kind: 'shops', headerRows: [2] }] })
    expect(chunks.map((one) => one.type === 'rows' && [one.rows.length, one.skipped])).toEqual([
      [1_000, 2],
      [1_000, 0],
      [500, 1],
    ])
    expect(chunks[1]).toMatchObject({
      rows: expect.arrayContaining([
        expect.objectContaining({ row: 1_003, cells: { area: '北岸街道', name: '柏舟第1000号便利店', phone: '16000001000' } }),
      ]),
    })
  })

  it('reads by the mapping that a person has settled', async () => {
    const path = await made.write('b.csv', csv(20))
    const { tables } = await recogniseInChild(path, kinds, { limits })
    const wanted = tables.map(({ recognition }) => ({
      ...recognition,
      columns: recognition.columns.filter((one) => one.field !== 'phone'),
    }))
    const [chunk] = await all(readRowsInChild(path, kinds, wanted, { limits }))
    expect(chunk!.rows[0]!.cells).toEqual({ area: '北岸街道', name: '柏舟第0号便利店' })
  })

  it('hands on what is wrong with a file as a problem', async () => {
    const path = await made.write('c.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))
    await expect(recogniseInChild(path, kinds, { limits })).rejects.toMatchObject({ code: 'exchange.old-workbook' })
  })

  it('says so when a file needs more time or memory than it may have', async () => {
    const path = await made.write('d.csv', csv(60_000))
    await expect(recogniseInChild(path, kinds, { limits: { ...limits, seconds: 0 } })).rejects.toMatchObject({
      code: 'exchange.reading-took-too-long',
    })
    await expect(recogniseInChild(path, kinds, { limits: { ...limits, residentMegabytes: 20 } })).rejects.toMatchObject({
      code: 'exchange.reading-needs-too-much-memory',
    })
  })

  it('ends the child when nobody reads on', async () => {
    const path = await made.write('f.csv', csv(30_000))
    const { tables } = await recogniseInChild(path, kinds, { limits })
    let chunks = 0
    for await (const _chunk of readRowsInChild(
      path,
      kinds,
      tables.map((one) => one.recognition),
      { limits },
    ))
      if (++chunks === 2) break
    expect(chunks).toBe(2)
  })
})

describe('refused rows as a workbook', () => {
  it('keep their layout, their numbers and their text, and say why', async () => {
    const path = await made.write('g.csv', csv(30))
    const { tables } = await recogniseInChild(path, kinds, { limits })
    const recognition = tables[0]!.recognition
    const target = createWriteStream(`${made.folder}/refused.xlsx`)
    const rows = [
      {
        row: 17,
        raw: ['', '=HYPERLINK("a")', '＋1'],
        cells: { area: '北岸街道' },
        reasons: [{ field: 'phone', text: '电话无法识别' }, { text: '没有名称' }],
      },
    ]
    await writeRefusedWorkbook(target, [{ recognition: { ...recognition, blocks: [0] }, rows }], 'zh')
    await finished(target)
    const [sheet] = await readWholeTables(`${made.folder}/refused.xlsx`)
    expect(sheet!.rows.map((one) => one.cells)).toEqual([
      ['', '门店名册'],
      ['原行号', '片区', '名称', '电话', '未导入原因'],
      ['17', '北岸街道', '=HYPERLINK("a")', '＋1', '电话无法识别；没有名称'],
    ])
    const { tables: again } = await recogniseInChild(`${made.folder}/refused.xlsx`, kinds, { limits })
    expect(again[0]!.recognition.columns.map((one) => one.field)).toEqual(['area', 'name', 'phone'])
  })

  it('lose no rare character on the way', async () => {
    const path = await made.write('h.csv', csv(30))
    const { tables } = await recogniseInChild(path, kinds, { limits })
    const target = createWriteStream(`${made.folder}/rare.xlsx`)
    const rows = Array.from({ length: 4_000 }, (_, at) => ({
      row: at + 3,
      raw: ['', '𠮷𫍽𬱖'.repeat(1 + (at % 9)), ''],
      reasons: [{ text: '𣲘'.repeat(1 + (at % 7)) }],
    }))
    await writeRefusedWorkbook(target, [{ recognition: tables[0]!.recognition, rows }], 'en')
    await finished(target)
    const [sheet] = await readWholeTables(`${made.folder}/rare.xlsx`)
    expect(sheet!.rows.slice(2).map((one) => one.cells)).toEqual(
      rows.map((one) => [String(one.row), '', one.raw[1], '', one.reasons[0]!.text]),
    )
  })
})
