import { halfWidth, parseDay } from '@sanxin/kernel/codes'
import type { MarkState, SettledFact } from './registry-plan.ts'
import type { Settled, SettledUnit } from './survivorship.ts'

/** A source row of a unit as the facts need it. */
export interface FactRow {
  id: number
  kind: string
  /** number of the delivery that said it last */
  delivery: number
  deliveredOn: string
  cells: Readonly<Record<string, string>>
}

/** Whether a source that writes it like this says the same as the adopted value. */
type Agrees = (said: string, adopted: string) => boolean

const plain = (text: string): string =>
  halfWidth(text)
    .replace(/[\s"'“”‘’·()（）-]/g, '')
    .toLowerCase()
const literally: Agrees = (said, adopted) => plain(said) === plain(adopted)

/** A short name agrees with the long one when its characters stand in it in the same order: 恒芯科技 and 某州恒芯科技有限公司. */
const shortened: Agrees = (said, adopted) => {
  const [short, long] = [Array.from(plain(said)), Array.from(plain(adopted))].sort((a, b) => a.length - b.length) as [string[], string[]]
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}
const days: Agrees = (said, adopted) => parseDay(said).day === parseDay(adopted).day
/** Head counts of two departments never agree to the head; a fifth apart is worth a look. */
const nearly: Agrees = (said, adopted) =>
  Math.abs(Number(said) - Number(adopted)) <= Math.max(2, 0.2 * Math.max(Number(said), Number(adopted)))
/** Registered address and place of business differ by design; the sub-district is held against the others as a field of its own. */
const always: Agrees = () => true

const agreement: Readonly<Record<string, Agrees>> = {
  name: shortened,
  creditCode: literally,
  legalPerson: literally,
  contact: literally,
  phone: always,
  address: always,
  industryCode: literally,
  industry: shortened,
  headcount: nearly,
  foundedOn: days,
  willingness: literally,
}

/** Fields that are decided by rules over several cells: which cell of which roster they were decided from. */
const decidedFrom: Readonly<Record<string, { agrees: Agrees; cells: Readonly<Record<string, string>> }>> = {
  operating: {
    agrees: always,
    cells: {
      survey: 'siteStatus',
      'market-registration': 'status',
      'social-organisations': 'status',
      taxpayers: 'status',
      'insured-units': 'status',
    },
  },
  kind: { agrees: always, cells: { 'market-registration': 'unitType', 'social-organisations': 'category', taxpayers: 'unitType' } },
  street: { agrees: shortened, cells: { taxpayers: 'street', 'statistics-units': 'street', 'market-registration': 'area' } },
  community: { agrees: shortened, cells: { survey: 'community' } },
  building: { agrees: shortened, cells: { survey: 'building' } },
  department: { agrees: literally, cells: { 'social-organisations': 'supervisor' } },
}

/**
 * Who says what of each field of a unit: the adopted value with its source and day, and what the other rows say.
 * @param decided values of the fields that rules decide (operating, kind, place, department)
 * @param mask for values that may not be kept in clear
 */
export function factsOf(
  settled: SettledUnit,
  decided: Readonly<Record<string, string | null>>,
  rows: readonly FactRow[],
  mask: (field: string, value: string) => string,
): Record<string, SettledFact> {
  const byKey = new Map(rows.map((row) => [String(row.id), row]))
  const facts: Record<string, SettledFact> = {}
  for (const [field, agrees] of Object.entries(agreement)) {
    const fact = fromReadings(settled.facts[field as keyof SettledUnit['facts']], byKey, agrees, (value) => mask(field, value))
    if (fact) facts[field] = fact
  }
  for (const [field, { agrees, cells }] of Object.entries(decidedFrom)) {
    const fact = fromCells(decided[field] ?? null, cells, rows, agrees)
    if (fact) facts[field] = fact
  }
  return facts
}

type Rows = ReadonlyMap<string, FactRow>

function fromReadings(
  { value, rowKey, source, others }: Settled,
  rows: Rows,
  agrees: Agrees,
  mask: (value: string) => string,
): SettledFact | undefined {
  if (value === null && others.every((one) => one.value === null)) return undefined
  return {
    value: value === null ? null : mask(value),
    source: source ?? 'rule',
    row: rowKey === null ? null : Number(rowKey),
    since: rowKey === null ? null : (rows.get(rowKey)?.deliveredOn ?? null),
    others: others.map((one) => ({
      source: one.source,
      row: Number(one.rowKey),
      value: one.value === null ? null : mask(one.value),
      state: one.value === null ? 'blank' : value !== null && agrees(one.value, value) ? 'same' : 'differs',
    })),
  }
}

function fromCells(
  value: string | null,
  cells: Readonly<Record<string, string>>,
  rows: readonly FactRow[],
  agrees: Agrees,
): SettledFact | undefined {
  const order = Object.keys(cells)
  const written = rows
    .filter(({ kind, cells: own }) => cells[kind] !== undefined && own[cells[kind]] !== undefined)
    .map((row) => ({ row, text: row.cells[cells[row.kind]!]!.trim() }))
  const newest = (kind: string): number =>
    Math.max(0, ...written.filter(({ row, text }) => row.kind === kind && text !== '').map(({ row }) => row.delivery))
  const said = written
    .filter(({ row }) => row.delivery >= newest(row.kind))
    .sort((a, b) => order.indexOf(a.row.kind) - order.indexOf(b.row.kind) || b.row.id - a.row.id)
  if (value === null && said.every(({ text }) => text === '')) return undefined
  const sayer = said.find(({ text }) => text !== '' && value !== null && agrees(text, value))
  return {
    value,
    source: sayer?.row.kind ?? 'rule',
    row: sayer?.row.id ?? null,
    since: sayer?.row.deliveredOn ?? null,
    others: said
      .filter((one) => one !== sayer)
      .map(({ row, text }) => ({
        source: row.kind,
        row: row.id,
        value: text || null,
        state: text === '' ? 'blank' : value !== null && agrees(text, value) ? 'same' : 'differs',
      })),
  }
}

/** One mark per source for the ledger: adopted where the name or the state comes from it, differs where it contradicts a fact. */
export function marksOf(facts: Readonly<Record<string, SettledFact>>, rows: readonly FactRow[]): Record<string, MarkState> {
  const marks: Record<string, MarkState> = {}
  for (const { kind } of rows) marks[kind] = 'same'
  for (const { others } of Object.values(facts)) for (const { source, state } of others) if (state === 'differs') marks[source] = 'differs'
  for (const field of ['name', 'operating']) {
    const source = facts[field]?.source
    if (source !== undefined && marks[source] !== undefined) marks[source] = 'adopted'
  }
  return marks
}
