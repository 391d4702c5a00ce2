// Sends the files of a folder through other titles, column orders, encodings, separators and sheet orders, and counts what
// the importer then reads differently: node bench/importer/vary.ts DIR [SEED]
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { organisationRosters } from '@sanxin/domain/organisation'
import { type Recognition, type RosterKind, readRows, recogniseWorkbook } from '@sanxin/domain/platform/exchange'
import { registryRosters } from '@sanxin/domain/registry'
import { territoryRosters } from '@sanxin/domain/territory'
import { readWholeTables } from '@sanxin/server/platform/exchange/read'
import excel from 'exceljs'
import iconv from 'iconv-lite'
import { pinyin } from 'pinyin-pro'

const [folder, seed = '1'] = process.argv.slice(2)
if (!folder) throw new Error('usage: node bench/importer/vary.ts DIR [SEED]')
const kinds = [...territoryRosters, ...organisationRosters, ...registryRosters]

let state = Number(seed) >>> 0
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 4294967296
}
const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)]!
const shuffle = <One>(list: readonly One[]): One[] =>
  list
    .map((one) => [random(), one] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, one]) => one)

interface Varied {
  name: string
  kind: RosterKind | undefined
  rows: string[][]
  wanted: Record<string, string>[]
}

function vary(
  name: string,
  raw: string[][],
  kind: RosterKind | undefined,
  recognition: Recognition,
  records: { cells: Record<string, string> }[],
): Varied {
  if (!kind) return { name, kind, rows: raw, wanted: [] }
  const fieldOf = new Map(kind.fields.map((field) => [field.code, field]))
  const columns = shuffle(recognition.columns).filter(({ field }) => {
    const spec = fieldOf.get(field ?? '')
    return !spec || spec.names || spec.telling || spec.rank !== undefined || random() > 0.15
  })
  const titles = columns.map(({ title, field }) => {
    const spec = fieldOf.get(field ?? '')
    const choice = random()
    if (!spec || choice < 0.15) return title
    if (choice < 0.5) return pick(spec.titles)
    if (choice < 0.75)
      return pinyin(title.replace(/[（(].*/s, ''), { pattern: 'first', toneType: 'none', type: 'array' })
        .join('')
        .toUpperCase()
    return `栏目${Math.floor(random() * 1000)}`
  })
  const rows: string[][] = shuffle([['情况汇总表'], ['填报日期：2026年11月', '', '单位：家'], []]).slice(0, Math.floor(random() * 4))
  rows.push(titles)
  records.forEach(({ cells }, at) => {
    if (at > 0 && at % 300 === 0) rows.push(random() < 0.5 ? titles : [])
    rows.push(columns.map(({ field }) => cells[field ?? ''] ?? ''))
  })
  rows.push(['注：本表供内部使用'], ...Array.from({ length: 30 }, () => columns.map(() => '')))
  const kept = new Set(columns.map(({ field }) => field))
  const wanted = records.map(({ cells }) => Object.fromEntries(Object.entries(cells).filter(([field]) => kept.has(field))))
  return { name, kind, rows, wanted }
}

const quoted = (cell: string): string => (/["\n\r,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

async function write(base: string, sheets: Varied[]): Promise<{ path: string; sheets: Varied[] }[]> {
  if (random() < 0.5) {
    const order = shuffle(sheets)
    const workbook = new excel.Workbook()
    for (const { name, rows } of order) workbook.addWorksheet(name).addRows(rows)
    await workbook.xlsx.writeFile(`${base}.xlsx`)
    return [{ path: `${base}.xlsx`, sheets: order }]
  }
  return sheets.map((sheet, at) => {
    const [separator, end, encoding] = [pick([',', ';', '\t']), pick(['\r\n', '\n']), pick(['gb18030', 'utf8', 'utf16le'])]
    const text = sheet.rows.map((cells) => cells.map(quoted).join(separator)).join(end)
    writeFileSync(`${base}-${at}.csv`, iconv.encode(text, encoding, { addBOM: encoding === 'utf16le' || random() < 0.5 }))
    return { path: `${base}-${at}.csv`, sheets: [sheet] }
  })
}

const target = mkdtempSync(join(tmpdir(), 'sanxin-vary-'))
const count = { sheets: 0, wrongKind: 0, wrongRows: 0, columns: 0, wrongColumns: 0 }
try {
  for (const [at, file] of readdirSync(folder)
    .filter((name) => /\.(xlsx|csv)$/i.test(name))
    .entries()) {
    const tables = await readWholeTables(join(folder, file))
    const found = recogniseWorkbook(tables, kinds)
    const varied = tables.map((table, sheet) => {
      const kind = kinds.find((one) => one.code === found[sheet]!.kind)
      const raw = table.rows.map((row) => row.cells)
      return vary(`表${sheet + 1}`, raw, kind, found[sheet]!, kind ? readRows(table, found[sheet]!, kind).rows : [])
    })
    for (const { path, sheets } of await write(join(target, String(at)), varied)) {
      const again = await readWholeTables(path)
      const recognitions = recogniseWorkbook(again, kinds)
      sheets.forEach(({ kind, wanted }, sheet) => {
        const recognition = recognitions[sheet]!
        count.sheets++
        if (recognition.kind !== kind?.code) {
          count.wrongKind++
          console.log(`${file}: ${kind?.code ?? 'no roster'} was taken for ${recognition.kind ?? 'no roster'}`)
          return
        }
        if (!kind) return
        const { rows } = readRows(again[sheet]!, recognition, kind)
        if (rows.length !== wanted.length) {
          count.wrongRows++
          console.log(`${file}: ${rows.length} records instead of ${wanted.length}`)
        }
        const wrong = new Set<string>()
        wanted.forEach((cells, row) => {
          for (const [field, cell] of Object.entries(cells)) if (rows[row]?.cells[field] !== cell.trim()) wrong.add(field)
        })
        wrong.delete('bodyKind')
        count.columns += new Set(wanted.flatMap((cells) => Object.keys(cells))).size
        count.wrongColumns += wrong.size
        if (wrong.size > 0) console.log(`${file} (${kind.code}): ${[...wrong].join(', ')}`)
      })
    }
  }
} finally {
  rmSync(target, { recursive: true })
}
console.log(JSON.stringify(count))
