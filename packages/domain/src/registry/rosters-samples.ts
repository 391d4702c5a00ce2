// Invented rosters of every kind for the tests of recognition.
import { creditCodeCheck, idNumberCheck, orgCodeCheck } from '@sanxin/kernel/codes'
import type { FieldSpec, RosterKind, Table } from '../platform/exchange/index.ts'

/** Random numbers that are the same for the same seed. */
export function seeded(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (below: number): number => Math.floor(next() * below)
  const pick = <One>(from: readonly One[]): One => from[int(from.length)]!
  const shuffle = <One>(list: readonly One[]): One[] => {
    const all = [...list]
    for (let i = all.length - 1; i > 0; i--) {
      const j = int(i + 1)
      const held = all[i]!
      all[i] = all[j]!
      all[j] = held
    }
    return all
  }
  return { next, int, pick, shuffle }
}
export type Random = ReturnType<typeof seeded>

const split = (text: string): string[] => text.split(' ')
const surnames = split('王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 欧阳 胡 朱 高 林 何 郭 马 罗')
const given = split('伟 芳 秀英 娜 敏 静 丽娟 强 磊 军 洋 勇 艳 杰 涛 明 超 秀兰 霞 平 刚 桂英 文博 思远 雨晴')
const brands = split('岚桥 沐川 启晟 谷丰 远帆 柏舟 云阶 恒屿 晴川 砺石 甬江 朝露 星屿 泊岸 松涧 霁月 青禾 澜石 桐庐 鹤鸣')
const trades = split('电子科技 餐饮管理 精密机械 网络技术 建筑装饰 物流服务 生物医药 文化传媒 食品加工 新能源')
const streets = split('北岸街道 松涧街道 南坡镇 西湾管理处')
const communities = split('柳浪社区 石桥社区 前进村 红枫社区 河口社区 望亭村 金沙社区')
const towers = split('天岳大厦 云汇广场 北岸科技园 创想中心 石桥产业园 金沙商务楼')
const roads = split('学苑路 滨河大道 创业街 星光路 南坡大道')
const digits = (r: Random, count: number): string => Array.from({ length: count }, () => r.int(10)).join('')
const two = (number: number): string => String(number).padStart(2, '0')

const company = (r: Random): string => `${r.pick(['', '江北', '南坡'])}${r.pick(brands)}${r.pick(brands)}${r.pick(trades)}有限公司`
const person = (r: Random): string => r.pick(surnames) + r.pick(given)
const date = (r: Random, [from, to]: readonly [number, number]): string => {
  const [year, month, day] = [from + r.int(Math.max(1, Math.min(to, 2026) - from)), 1 + r.int(12), 1 + r.int(28)]
  return r.pick([
    `${year}-${two(month)}-${two(day)}`,
    `${year}.${two(month)}.${two(day)}`,
    `${year}年${month}月${day}日`,
    `${year}${two(month)}${two(day)}`,
    `${year}/${month}/${day}`,
  ])
}
const creditCode = (r: Random, prefix: string): string => {
  const body = `${prefix.padEnd(2, '1')}369901MA${digits(r, 7)}`
  return body + creditCodeCheck(body)
}
const idNumber = (r: Random): string => {
  const body = `369901${1950 + r.int(52)}${two(1 + r.int(12))}${two(1 + r.int(28))}${digits(r, 3)}`
  const whole = body + idNumberCheck(body)
  return r.next() < 0.1 ? '3.69901E+17' : r.next() < 0.1 ? `${whole.slice(0, 6)}********${whole.slice(14)}` : whole
}
const dates: Record<string, readonly [number, number]> = {
  birthDate: [1950, 2000],
  joinedOn: [1985, 2010],
  confirmedOn: [1992, 2017],
  birthMonth: [1965, 1990],
  foundedOn: [2005, 2018],
  approvedOn: [2019, 2026],
  termFrom: [2021, 2024],
  termTo: [2025, 2027],
  visitedOn: [2026, 2027],
}
const counts: Record<string, (r: Random) => number> = {
  headcount: (r) => 5 + r.int(120),
  memberCount: (r) => r.int(4),
  floors: (r) => 6 + r.int(25),
  blocks: (r) => 1 + r.int(5),
  capacity: (r) => 1 + r.int(3),
  grids: (r) => 3 + r.int(9),
}

type Maker = (r: Random, field: FieldSpec, kind: RosterKind, row: number) => string
const party: Maker = (r) => `中共${r.pick(streets)}${r.pick(communities)}第${r.pick(['一', '二', '三'])}支部委员会`
const makers: Record<FieldSpec['value'], Maker> = {
  ordinal: (_r, _field, _kind, row) => String(row + 1),
  'credit-code': (r, _field, kind) => creditCode(r, r.pick(kind.codePrefixes ?? ['9'])),
  'org-code': (r) => {
    const body = `MA${digits(r, 6)}`
    return `${body}-${orgCodeCheck(body)}`
  },
  'id-number': idNumber,
  phone: (r) => `16${digits(r, 9)}`,
  'person-name': person,
  'unit-name': (r, _field, kind) =>
    kind.codePrefixes?.includes('52')
      ? `${r.pick(brands)}${r.pick(brands)}${r.pick(['幼儿园', '志愿服务协会', '商会', '养老服务中心'])}`
      : company(r),
  'short-unit-name': (r) => r.pick(brands) + r.pick(brands) + r.pick(trades),
  'unit-list': (r) => Array.from({ length: 1 + r.int(4) }, () => company(r)).join('、'),
  workplace: (r) => r.pick([`${company(r)} 经理`, `${r.pick(streets)}办事处`, '退休', `${r.pick(brands)}学校教师`]),
  station: (r) => `${r.pick(communities).replace(/社区|村/, '')}站`,
  'party-name': (r, field) => (field.code === 'superior' ? `${r.pick(streets)}党工委` : party(r, field, {} as RosterKind, 0)),
  'body-name': (r) => `${company(r)}工会委员会`,
  street: (r) => r.pick(streets),
  community: (r) => r.pick(communities),
  'building-name': (r) => r.pick(towers) + r.pick(['', 'A座', 'B座']),
  address: (r) => `${r.pick(streets)}${r.pick(roads)}${1 + r.int(300)}号${r.pick(towers)}${1 + r.int(9)}栋${100 + r.int(900)}室`,
  longitude: (r) => (116 + r.next() / 4).toFixed(6),
  latitude: (r) => (28.8 + r.next() / 4).toFixed(6),
  boundary: () => 'POLYGON ((116.2 28.9, 116.3 28.9, 116.3 29.0, 116.2 28.9))',
  date: (r, field) => date(r, dates[field.code] ?? [2010, 2026]),
  month: (r) => `${2012 + r.int(14)}${two(1 + r.int(12))}`,
  sex: (r) => r.pick(['男', '女']),
  count: (r, field) => String(counts[field.code]?.(r) ?? r.int(60)),
  money: (r) => String((1 + r.int(90)) * 1000),
  'account-number': (r, field) => (field.distinct === 'repeated' ? `00361000${two(r.int(20))}` : `3699${digits(r, 8)}`),
  'division-code': (r) => `3699010010${two(1 + r.int(60))}`,
  'industry-code': (r) => String(1300 + r.int(7000)),
  industry: (r) => r.pick(['软件开发', '汽车零部件制造', '互联网零售', '物业管理', '正餐服务', '建筑装饰业']),
  words: (r, field) => r.pick(field.words ?? []),
  room: (r) =>
    r.pick([`${1 + r.int(20)}楼`, `${100 + r.int(900)}`, `${1 + r.int(4)}-${100 + r.int(900)}`, `${r.pick(roads)}${1 + r.int(99)}号`]),
  text: (r) => r.pick(['已核实', '资料待补', '名单内未查到', '新近设立']),
  'long-text': (r) => `一般项目：${r.pick(trades)}；${r.pick(['软件开发', '货物进出口', '会议及展览服务'])}；技术咨询`,
}

/** A made roster: its columns in the order of the fields, titles as the first department would write them. */
export interface Sample {
  kind: RosterKind
  columns: { field: FieldSpec; title: string; cells: string[] }[]
}

export function sampleRoster(kind: RosterKind, r: Random, rows = 60): Sample {
  const fields = kind.fields.filter((field) => field.code !== 'bodyKind')
  return {
    kind,
    columns: fields.map((field) => ({
      field,
      title: field.zh,
      cells: Array.from({ length: rows }, (_, row) =>
        r.next() < (field.names && !/code|number|phone/.test(field.value) ? 1 : (field.filled ?? 0.97))
          ? makers[field.value](r, field, kind, row)
          : '',
      ),
    })),
  }
}

/** The sample as a sheet with a title row above and a note below. */
export function tableOf({ kind, columns }: Sample, { above = true, titles = true } = {}): Table {
  const rows: string[][] = []
  if (above) rows.push([`某区${kind.zh}`], [])
  if (titles) rows.push(columns.map((one) => one.title))
  const count = columns[0]?.cells.length ?? 0
  for (let row = 0; row < count; row++) rows.push(columns.map((one) => one.cells[row]!))
  rows.push(['注：以上数据截至本月底。'])
  return { sheet: 'Sheet1', hidden: false, merges: [], rows: rows.map((cells, at) => ({ row: at + 1, cells })) }
}
