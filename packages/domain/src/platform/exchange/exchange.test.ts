import { describe, expect, it } from 'vitest'
import { bestAssignment } from './best-assignment.ts'
import {
  applyMapping,
  checkRow,
  exchangeProblems,
  type Merge,
  type RosterKind,
  readRows,
  recogniseTable,
  recogniseWorkbook,
  remarkTexts,
  rosterField,
  type Table,
} from './index.ts'

const firms: RosterKind = {
  code: 'firms',
  zh: '企业',
  en: 'Firms',
  sign: '企',
  entity: 'unit',
  order: 1,
  context: ['企业'],
  fields: [
    rosterField('ordinal', ['序号', 'No.'], 'ordinal', 'L1', ['序号']),
    rosterField('area', ['属地', 'Area'], 'street', 'L1', ['街道'], { block: true }),
    rosterField('creditCode', ['信用代码', 'Credit code'], 'credit-code', 'L1', ['统一社会信用代码'], { names: true, telling: true }),
    rosterField('name', ['企业名称', 'Name'], 'unit-name', 'L1', ['名称'], { names: true, telling: true }),
    rosterField('legalPerson', ['法定代表人', 'Legal representative'], 'person-name', 'L2', ['负责人 姓名']),
    rosterField('phone', ['联系电话', 'Telephone'], 'phone', 'L3', ['电话']),
    rosterField('foundedOn', ['成立日期', 'Founded on'], 'date', 'L1', ['成立时间']),
    rosterField('body', ['类别', 'Kind'], 'words', 'L1', ['组织类别'], {
      derived: [
        { value: 'a', words: ['甲会'] },
        { value: 'b', words: ['乙会'] },
      ],
    }),
  ],
}
const kinds = [firms]
const code = '91000000MA0000000N'
const names = ['柏舟', '云阶', '沐川', '岚桥', '启晟', '远帆', '恒屿', '朝露', '砺石', '星屿']
const record = (at: number): string[] => [
  String(at + 1),
  '北岸街道',
  code,
  `${names[at % 10]}${names[(at + 3) % 10]}科技有限公司`,
  '王秀英',
  `16${String(at).padStart(9, '3')}`,
  '2020-03-04',
]
const titles = ['序号', '属地', '信用代码', '企业名称', '法定代表人', '联系电话', '成立日期']

const sheet = (rows: string[][], merges: Merge[] = [], name = 'Sheet1'): Table => ({
  sheet: name,
  hidden: false,
  merges,
  rows: rows.map((cells, at) => ({ row: at + 1, cells })),
})
const records = (count: number): string[][] => Array.from({ length: count }, (_, at) => record(at))
const read = (table: Table) => {
  const recognition = recogniseTable(table, kinds)
  return { recognition, ...readRows(table, recognition, firms) }
}

describe('reading a sheet', () => {
  it('passes over titles, repeated titles, blank rows, numbered empty rows and notes', () => {
    const rows = [
      ['企业名单'],
      ['填报单位：某局', '', '', '2026年10月'],
      titles,
      ...records(6),
      titles,
      ...records(6),
      ['13', '', '', ''],
      ['', '　', ''],
      [],
      ['注：含已注销的。'],
      ['', '填表人签字：'],
      ['合计', '', '', '12'],
    ]
    const { rows: found, skipped } = read(sheet(rows))
    expect(found.map((one) => one.row)).toEqual([4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16])
    expect(skipped).toEqual([
      ...[1, 2].map((row) => ({ row, why: 'title' })),
      ...[3, 10].map((row) => ({ row, why: 'header' })),
      ...[17, 18, 19].map((row) => ({ row, why: 'blank' })),
      ...[20, 21, 22].map((row) => ({ row, why: 'note' })),
    ])
  })

  it('keeps a record of which only the name is filled in', () => {
    const { rows } = read(sheet([titles, ...records(8), ['', '', '', '松涧咨询有限公司'], ['9', '', '', '备用科技有限公司']]))
    expect(rows.slice(-2).map((one) => one.cells)).toEqual([{ name: '松涧咨询有限公司' }, { ordinal: '9', name: '备用科技有限公司' }])
  })

  it('finds two rows of titles, the upper one spread over columns', () => {
    const merges = [0, 1, 2, 3, 6].map((column) => ({ fromRow: 2, toRow: 3, fromColumn: column, toColumn: column }))
    const upper = ['序号', '属地', '信用代码', '企业名称', '联系方式', '', '成立日期']
    const rows = [['企业名单'], upper, ['', '', '', '', '姓名', '电话'], ...records(10)]
    const { recognition, rows: found } = read(sheet(rows, [...merges, { fromRow: 2, toRow: 2, fromColumn: 4, toColumn: 5 }]))
    expect(recognition.headerRows).toEqual([2, 3])
    expect(found[0]).toMatchObject({ row: 4, cells: { legalPerson: '王秀英', phone: '16333333330', foundedOn: '2020-03-04' } })
  })

  it('fills down what is merged, and not what is merely blank', () => {
    const rows = records(8).map((cells, at) =>
      cells.map((cell, column) => (column === 1 && at % 4 !== 0 ? '' : column === 4 && at > 0 ? '' : cell)),
    )
    const { rows: found } = read(sheet([titles, ...rows], [{ fromRow: 2, toRow: 5, fromColumn: 1, toColumn: 1 }]))
    expect(found.map((one) => one.cells.area ?? '')).toEqual(['北岸街道', '北岸街道', '北岸街道', '北岸街道', '北岸街道', '', '', ''])
    expect(found.map((one) => one.cells.legalPerson ?? '')).toEqual(['王秀英', ...Array(7).fill('')])
  })

  it('fills down a block column of a text file, which knows no merged cells', () => {
    const rows = records(30).map((cells, at) =>
      cells.map((cell, column) => (column === 1 ? (at === 0 ? '北岸街道' : at === 20 ? '南坡镇' : '') : cell)),
    )
    const { rows: found } = read(sheet([titles, ...rows], [], ''))
    expect(found.map((one) => one.cells.area)).toEqual([...Array(20).fill('北岸街道'), ...Array(10).fill('南坡镇')])
  })

  it('derives a value from the row, else from the titles above', () => {
    const rows = records(8).map((cells, at) => cells.map((cell, column) => (column === 3 && at === 2 ? `${cell}乙会` : cell)))
    const { rows: found } = read(sheet([['甲会企业名单'], titles, ...rows]))
    expect(found.map((one) => one.cells.body)).toEqual(['a', 'a', 'b', 'a', 'a', 'a', 'a', 'a'])
  })
})

describe('recognising', () => {
  it('takes a sheet of explanations for no roster', () => {
    const { recognition } = read(
      sheet([['填报说明'], ['一、本表由各单位填写，名称请写全称。'], ['二、电话请填写手机。'], ['三、企业名称以登记为准。']]),
    )
    expect(recognition.kind).toBeUndefined()
  })
  it('believes the content when two titles are exchanged', () => {
    const wrong = [...titles]
    wrong[2] = '联系电话'
    wrong[5] = '信用代码'
    const { recognition } = read(sheet([wrong, ...records(20)]))
    expect(recognition.columns.map((one) => one.field)).toEqual([
      'ordinal',
      'area',
      'creditCode',
      'name',
      'legalPerson',
      'phone',
      'foundedOn',
    ])
  })
  it('gives samples and other fields to choose from', () => {
    const { recognition } = read(sheet([titles, ...records(20)]))
    const column = recognition.columns[3]!
    expect(column).toMatchObject({ title: '企业名称', field: 'name' })
    expect(column.samples).toHaveLength(5)
    expect(column.confidence).toBeGreaterThan(0.9)
    expect(recognition.confidence).toBeGreaterThan(0.9)
  })
  it('reads a sheet that says little like its neighbour', () => {
    const own = ['甲', '乙', '丙', '丁', '戊', '己', '庚']
    const small = sheet([['某街道'], own, record(1)], [], '第二张')
    const [first, second] = recogniseWorkbook([sheet([own, ...records(20)]), small], kinds)
    expect(second).toMatchObject({ kind: 'firms', headerRows: [2] })
    expect(second!.columns.map((one) => one.field)).toEqual(first!.columns.map((one) => one.field))
    expect(readRows(small, second!, firms).rows).toMatchObject([{ row: 3, cells: { creditCode: code } }])
  })
  it('survives storing', () => {
    const { recognition } = read(sheet([titles, ...records(20)]))
    expect(JSON.parse(JSON.stringify(recognition))).toEqual(recognition)
  })
})

describe('a changed mapping', () => {
  it('moves a field, drops a column and reads anew', () => {
    const table = sheet([titles, ...records(10)])
    const changed = applyMapping(recogniseTable(table, kinds), { columns: { 5: null, 2: 'name' } })
    expect(changed.columns.map((one) => one.field)).toEqual(['ordinal', 'area', 'name', undefined, 'legalPerson', undefined, 'foundedOn'])
    expect(readRows(table, changed, firms).rows[0]!.cells).toMatchObject({ name: code, legalPerson: '王秀英' })
    const lower = applyMapping(changed, { headerRows: [1, 2] })
    expect(readRows(table, lower, firms).rows[0]!.row).toBe(3)
  })
})

describe('a name that is not what it looks like', () => {
  it('loses the signs that hide or turn it, and the row as delivered keeps them', () => {
    const shown = '柏舟\u202e科技\u200b有限\u2066公司'
    const rows = records(10).map((cells, at) => (at === 0 ? cells.with(3, shown) : cells))
    const [row] = read(sheet([titles, ...rows])).rows
    expect(row!.cells.name).toBe('柏舟科技有限公司')
    expect(row!.raw).toContain(shown)
  })
})

describe('checking a row', () => {
  const remarks = (cells: Record<string, string>) => checkRow(firms, cells).remarks.map((one) => `${one.code} ${one.field}`)
  it('accepts a damaged code beside a name, and says so', () => {
    expect(remarks({ name: '柏舟科技', creditCode: '9.1E+17' })).toEqual(['code-destroyed creditCode'])
    expect(remarks({ name: '柏舟科技', creditCode: '91000000MA0000000P' })).toEqual(['code-check-digit creditCode'])
    expect(remarks({ name: '柏舟科技', creditCode: code.toLowerCase(), phone: '无' })).toEqual([
      'code-repaired creditCode',
      'phone-unreadable phone',
    ])
    expect(remarks({ name: '柏舟科技', creditCode: code, phone: '16366233148', foundedOn: '长期' })).toEqual(['date-unreadable foundedOn'])
  })
  it('refuses only what names nobody', () => {
    expect(checkRow(firms, { area: '北岸街道', phone: '16366233148' })).toMatchObject({
      accepted: false,
      problems: [{ code: 'exchange.nothing-usable' }],
    })
    expect(checkRow(firms, { creditCode: '9.1E+17' })).toMatchObject({
      accepted: false,
      problems: [{ code: 'exchange.code-destroyed-no-name', facts: { value: '9.1E+17' } }],
    })
    expect(checkRow(firms, { creditCode: code })).toMatchObject({ accepted: true, remarks: [{ code: 'name-missing' }] })
  })
  it('puts exchanged cells right', () => {
    expect(checkRow(firms, { creditCode: '柏舟科技有限公司', name: code }).cells).toEqual({ creditCode: code, name: '柏舟科技有限公司' })
    expect(checkRow(firms, { creditCode: '柏舟科技有限公司' })).toMatchObject({ accepted: true, cells: { name: '柏舟科技有限公司' } })
    expect(checkRow(firms, { name: '王秀英', legalPerson: '柏舟科技有限公司' }).cells).toEqual({
      name: '柏舟科技有限公司',
      legalPerson: '王秀英',
    })
    expect(checkRow(firms, { name: '柏舟科技有限公司', legalPerson: '王秀英' }).remarks).toEqual([])
  })
})

describe('texts', () => {
  it('have both languages and the same facts', () => {
    const facts = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    for (const { zh, en } of [...Object.values(exchangeProblems.specs), ...Object.values(remarkTexts)]) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(facts(en)).toEqual(facts(zh))
    }
  })
})

describe('assignment', () => {
  it('finds the greatest sum and leaves out what scores nothing', () => {
    expect(
      bestAssignment([
        [8, 7],
        [7, 1],
      ]),
    ).toEqual([1, 0])
    expect(
      bestAssignment([
        [0, -3],
        [5, 4],
        [6, 0],
      ]),
    ).toEqual([-1, 1, 0])
    expect(bestAssignment([])).toEqual([])
  })
})
