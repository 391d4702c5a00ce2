import { describe, expect, it } from 'vitest'
import { organisationRosters } from '../organisation/index.ts'
import { checkRow, readRows, recogniseTable, titleInitials } from '../platform/exchange/index.ts'
import { territoryRosters } from '../territory/index.ts'
import { registryRosters } from './rosters.ts'
import { type Random, type Sample, sampleRoster, seeded, tableOf } from './rosters-samples.ts'

const kinds = [...territoryRosters, ...organisationRosters, ...registryRosters]

const shuffled = (sample: Sample, r: Random): Sample => ({ ...sample, columns: r.shuffle(sample.columns) })
const retitled = (sample: Sample, title: (column: Sample['columns'][number], at: number) => string): Sample => ({
  ...sample,
  columns: sample.columns.map((one, at) => ({ ...one, title: title(one, at) })),
})
/** Leaves out up to a third of the columns that only help. */
const thinned = (sample: Sample, r: Random): Sample => ({
  ...sample,
  columns: sample.columns.filter(({ field }) => field.names || field.telling || field.rank !== undefined || r.next() > 0.35),
})
const initials = (title: string): string => titleInitials(title.replace(/[（(].*/, '')).toUpperCase()

const variations: Record<string, (sample: Sample, r: Random) => ReturnType<typeof tableOf>> = {
  'as sent': (sample) => tableOf(sample),
  'columns shuffled': (sample, r) => tableOf(shuffled(sample, r)),
  'other titles': (sample, r) =>
    tableOf(
      shuffled(
        retitled(sample, ({ field }) => r.pick(field.titles)),
        r,
      ),
    ),
  'pinyin initials': (sample, r) =>
    tableOf(
      shuffled(
        retitled(sample, ({ title }) => initials(title)),
        r,
      ),
      { above: false },
    ),
  'titles without meaning': (sample, r) =>
    tableOf(
      retitled(shuffled(sample, r), (_, at) => `字段${at + 1}`),
      { above: false },
    ),
  'no titles at all': (sample, r) => tableOf(shuffled(sample, r), { above: false, titles: false }),
  'helpful columns missing': (sample, r) => tableOf(thinned(shuffled(sample, r), r)),
  'titles with signs and breaks': (sample) => tableOf(retitled(sample, ({ title }) => `*${title.slice(0, 2)}\n ${title.slice(2)}：`)),
}

function expected(sample: Sample, table: ReturnType<typeof tableOf>): Record<string, string> {
  const data = table.rows.at(-2)!.cells
  const wanted: Record<string, string> = {}
  for (const { field, cells } of sample.columns) if (cells.at(-1) !== '' && data.includes(cells.at(-1)!)) wanted[field.code] = cells.at(-1)!
  return wanted
}

describe.each(kinds.map((kind) => [kind.code, kind] as const))('roster %s', (_code, kind) => {
  it.each(Object.keys(variations))('is recognised: %s', (name) => {
    for (let seed = 1; seed <= Number(process.env.PROPERTY_RUNS ?? 2); seed++) {
      const r = seeded(seed * 7919)
      const sample = sampleRoster(kind, r)
      const table = variations[name]!(sample, r)
      const recognition = recogniseTable(table, kinds)
      expect(recognition.kind, `seed ${seed}`).toBe(kind.code)
      const { rows, skipped } = readRows(table, recognition, kind)
      expect(rows).toHaveLength(60)
      expect(rows.length + skipped.length).toBe(table.rows.length)
      const last = rows.at(-1)!.cells
      for (const [field, value] of Object.entries(expected(sample, table))) expect(last[field], `seed ${seed}, ${field}`).toBe(value)
      expect(rows.filter((row) => !checkRow(kind, row.cells).accepted)).toEqual([])
    }
  })
})

describe('sheets that are no rosters', () => {
  const sheet = (rows: string[][]) => ({
    sheet: 'Sheet2',
    hidden: false,
    merges: [],
    rows: rows.map((cells, at) => ({ row: at + 1, cells })),
  })
  const list = ['王明', '李芳', '陈强', '赵敏', '周敏', '郭勇']
  it.each([
    ['a list of contacts', [['姓名', '电话', '单位'], ...list.map((name, at) => [name, `1636622334${at}`, '某某局'])]],
    [
      'words to choose from',
      [
        ['性别', '学历', '民族'],
        ['男', '大学', '汉族'],
        ['女', '大专', '回族'],
        ['', '高中', '满族'],
      ],
    ],
    [
      'how to fill it in',
      [
        ['序号', '填写说明'],
        ['1', '单位名称请写全称'],
        ['2', '联系电话请填写手机'],
      ],
    ],
    [
      'figures by sub-district',
      [['各街道情况汇总'], ['街道', '企业数', '党员数'], ['北岸街道', '400', '90'], ['南坡镇', '310', '75'], ['合计', '710', '165']],
    ],
    ['figures by community', [['街道', '社区', '企业数', '备注'], ...list.map((_, at) => ['北岸街道', `第${at}社区`, `${30 + at}`, ''])]],
    ['a timetable', [['日期', '时间', '地点', '主题'], ...list.map((_, at) => [`2026-11-0${at + 1}`, '9:00', '会议室', '主题党日'])]],
  ])('%s', (_name, rows) => {
    expect(recogniseTable(sheet(rows), kinds).kind).toBeUndefined()
  })
})

describe('tables of fields', () => {
  it('derive initials for every character of a title', () => {
    const missing = new Set<string>()
    for (const { fields } of kinds) {
      for (const title of fields.flatMap((field) => field.titles)) {
        for (const character of title.match(/\p{Script=Han}/gu) ?? []) if (titleInitials(character) === '') missing.add(character)
      }
    }
    expect([...missing]).toEqual([])
  })

  it('say a mark, an order and who a row is about for each kind', () => {
    expect(new Set(kinds.map((kind) => kind.sign)).size).toBe(kinds.length)
    expect(new Set(kinds.map((kind) => kind.order)).size).toBe(kinds.length)
    for (const { fields, code } of kinds) {
      expect(
        fields.some((field) => field.names),
        code,
      ).toBe(true)
      expect(new Set(fields.map((field) => field.code)).size, code).toBe(fields.length)
      for (const field of fields) expect(field.zh !== '' && field.en !== '', `${code} ${field.code}`).toBe(true)
    }
  })
})
