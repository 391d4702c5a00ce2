import { bareValue } from './column-profile.ts'
import { detectors } from './detectors.ts'
import type { Recognition } from './recognition.ts'
import type { RosterKind } from './roster-kind.ts'
import type { SheetRow, Table } from './table.ts'
import { bareTitle } from './title-score.ts'

export interface ReadRow {
  row: number
  /** by code of the field; empty cells are left out */
  cells: Record<string, string>
  /** the row as it stands in the sheet */
  raw: string[]
}

export type SkipReason = 'title' | 'header' | 'blank' | 'note'

export interface ReadRows {
  rows: ReadRow[]
  skipped: { row: number; why: SkipReason }[]
}

const noteStart =
  /^[（(【]?\s*(注\s*([:：\d（(一二]|$)|备注[:：]|说明([:：]|$)|填表|填报|制表|审核|复核|走访人签|社区书记签|单位负责人|主管领导|负责人签|合计|总计|小计|共计|共\s*\d+|本页|第\s*\d+\s*页|以上|以下空白|报送|填写说明|联系人[:：]|日期[:：]|附[:：件]|数据来源|统计时间|截至|[一二三四五六七八九十]+、|\d+[.、．]\D)/
const noteInside = /(签字|签章|盖章|签名|填表人|制表人|审核人|填报人|填报单位|制表时间|填报日期)/

/** Reads the records of a recognised sheet piece by piece; keeps what is written once for several rows. */
export class RowReader {
  private readonly recognition: Recognition
  private readonly fields: { column: number; code: string }[]
  private readonly titles: Map<number, string>
  private readonly spans: Map<number, Recognition['spans']>
  private readonly wide: Set<number>
  private readonly held = new Map<number, string>()
  private readonly derive: (cells: Record<string, string>) => void
  private readonly isOrdinal: Set<number>

  constructor(recognition: Recognition, kind: RosterKind) {
    this.recognition = recognition
    this.fields = recognition.columns.filter((one) => one.field !== undefined).map((one) => ({ column: one.column, code: one.field! }))
    this.titles = new Map(recognition.columns.filter((one) => one.title).map((one) => [one.column, bareTitle(one.title)]))
    this.spans = new Map()
    for (const span of recognition.spans) this.spans.set(span.column, [...(this.spans.get(span.column) ?? []), span])
    this.wide = new Set(recognition.wideRows)
    this.isOrdinal = new Set(this.fields.filter((one) => one.code === 'ordinal').map((one) => one.column))
    this.derive = derivation(recognition, kind)
  }

  take(rows: readonly SheetRow[]): ReadRows {
    const read: ReadRows = { rows: [], skipped: [] }
    for (const row of rows) {
      const why = this.skip(row)
      if (why) read.skipped.push({ row: row.row, why })
      else read.rows.push(this.record(row))
    }
    return read
  }

  private skip({ row, cells }: SheetRow): SkipReason | undefined {
    if (this.recognition.headerRows.includes(row)) return 'header'
    const filled: number[] = []
    for (let column = 0; column < cells.length; column++) if (cells[column] !== '' && bareValue(cells[column]!) !== '') filled.push(column)
    if (row < this.recognition.firstRow) return filled.length === 0 ? 'blank' : 'title'
    if (filled.every((column) => this.isOrdinal.has(column))) return this.isBareNote(cells, filled) ? 'note' : 'blank'
    if (this.isHeaderAgain(cells, filled)) return 'header'
    return this.isNote(row, cells, filled) ? 'note' : undefined
  }

  private isBareNote(cells: readonly string[], filled: number[]): boolean {
    return filled.length > 0 && !filled.every((column) => /^\d+$/.test(bareValue(cells[column]!)))
  }

  private isHeaderAgain(cells: readonly string[], filled: number[]): boolean {
    if (this.titles.size < 2 || filled.length < 2) return false
    let same = 0
    for (const column of filled) if (this.titles.get(column) === bareTitle(cells[column]!)) same++
    return same >= 2 && same / filled.length >= 0.6
  }

  private isNote(row: number, cells: readonly string[], filled: number[]): boolean {
    const first = bareValue(cells[filled[0]!]!)
    if (this.wide.has(row) && filled.length <= 2) return true
    if (filled.length > Math.max(2, this.fields.length / 3)) return false
    if (noteStart.test(first) && (filled.length === 1 || filled[0]! <= 1)) return !this.isCode(first)
    return filled.length <= 3 && filled.some((column) => noteInside.test(cells[column]!)) && filled[0]! <= 1
  }

  private isCode(text: string): boolean {
    return detectors.creditCode(text) || detectors.idNumber(text) || detectors.date(text) || detectors.phone(text)
  }

  private record({ row, cells }: SheetRow): ReadRow {
    const own: Record<string, string> = {}
    for (const { column, code } of this.fields) {
      const value = this.value(row, column, cells[column] ?? '')
      if (value !== '') own[code] = value
    }
    this.derive(own)
    return { row, cells: own, raw: [...cells] }
  }

  private value(row: number, column: number, cell: string): string {
    const own = bareValue(cell) === '' ? '' : cell.replace(invisible, '').trim()
    const spans = this.spans.get(column)
    const isBlock = this.recognition.blocks.includes(column)
    if (!spans && !isBlock) return own
    if (own !== '') {
      this.held.set(column, own)
      return own
    }
    const isSpanned = spans?.some((span) => row > span.fromRow && row <= span.toRow) ?? false
    return isSpanned || isBlock ? (this.held.get(column) ?? '') : ''
  }
}

/** Signs that turn the direction of text, join or hide it: a name may not look like another one. The row as delivered keeps them. */
const invisible = /\p{Cf}/gu

/** Fills fields that are told by the row's name, the titles above the table or the name of the sheet. */
function derivation(recognition: Recognition, kind: RosterKind): (cells: Record<string, string>) => void {
  const fields = kind.fields.filter((field) => field.derived)
  const naming = kind.fields.filter((field) => field.names).map((field) => field.code)
  const find = (field: (typeof fields)[number], text: string) =>
    field.derived!.find((one) => one.words.some((word) => text.includes(word)))?.value
  const around = fields.map((field) => {
    const titles = recognition.columns.map((one) => one.title)
    return [recognition.sheet, ...recognition.context, ...titles].map((text) => find(field, text)).find((value) => value !== undefined)
  })
  return (cells) => {
    fields.forEach((field, at) => {
      const value =
        find(field, cells[field.code] ?? '') ??
        naming.map((code) => find(field, cells[code] ?? '')).find((one) => one !== undefined) ??
        around[at]
      if (value !== undefined) cells[field.code] = value
    })
  }
}

/** Reads all records of a sheet that is in memory. */
export const readRows = (table: Table, recognition: Recognition, kind: RosterKind): ReadRows =>
  new RowReader(recognition, kind).take(table.rows)
