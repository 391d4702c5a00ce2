import { halfWidth, parseCreditCode, parsePhone } from '@sanxin/kernel/codes'
import { decideOperating, employeesShown } from './operating.ts'
import type { PlaceWords } from './place-unit.ts'
import type { Because, OperatingState, UnitKind } from './registry-plan.ts'
import { readStatus, type StatusMeaning } from './status-words.ts'
import { belongsTo, decideUnitKind } from './unit-kind.ts'

/** One row of a cluster, as much of it as settling needs. */
export interface SourceRow {
  key: string
  source: string
  /** number of the delivery; of two rows of one source the later delivery wins */
  delivery: number
  fields: Readonly<Record<string, string>>
}

interface FieldRule {
  /** roster kinds that may say it, the most trusted first */
  sources: readonly string[]
  /** the field in the row, where it is called otherwise */
  from?: Readonly<Record<string, string>>
  /** what the cell says; undefined when it says nothing */
  read?(text: string, source: string): string | undefined
}

const registers = ['market-registration', 'social-organisations'] as const
const said = (text: string): string | undefined => halfWidth(text).trim() || undefined
/** Two-character names are padded in many sheets: 陈 浩. */
const personSaid = (text: string): string | undefined => said(text)?.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
const wholeNumber = (text: string): string | undefined => {
  const found = /^\s*约?(\d{1,7})/.exec(halfWidth(text))?.[1]
  return found === undefined || Number(found) === 0 ? undefined : String(Number(found))
}

/** Which source wins for which field. */
export const survivorship = {
  name: { sources: [...registers, 'taxpayers', 'insured-units', 'survey', 'statistics-units'], read: (text) => text.trim() || undefined },
  creditCode: {
    sources: [...registers, 'taxpayers', 'insured-units', 'survey'],
    read: (text) => {
      const upper = parseCreditCode(text.toUpperCase())
      const { value, certain } = upper.certain ? upper : parseCreditCode(text)
      return certain ? value : undefined
    },
  },
  legalPerson: { sources: [...registers, 'taxpayers'], read: personSaid },
  contact: { sources: ['survey', 'insured-units'], read: personSaid },
  phone: { sources: ['survey', ...registers, 'taxpayers', 'insured-units'], read: (text) => parsePhone(text).value },
  address: { sources: ['taxpayers', 'statistics-units', 'insured-units', ...registers], read: said },
  registeredAddress: { sources: registers, from: { 'market-registration': 'address', 'social-organisations': 'address' }, read: said },
  industryCode: {
    sources: ['market-registration', 'statistics-units'],
    from: { 'statistics-units': 'industry' },
    read: (text) => /^\s*[A-T]?(\d{3,4})/.exec(halfWidth(text))?.[1],
  },
  industry: {
    sources: ['market-registration', 'taxpayers', 'statistics-units'],
    read: (text) => said(text)?.replace(/^[A-T]?\d{2,4}\s*/, '') || undefined,
  },
  headcount: { sources: ['survey', 'statistics-units', 'insured-units', 'taxpayers', 'social-organisations'], read: wholeNumber },
  foundedOn: { sources: registers, read: said },
  unitType: {
    sources: ['market-registration', 'taxpayers', 'social-organisations'],
    from: { 'social-organisations': 'category' },
    read: said,
  },
  willingness: { sources: ['survey'], read: said },
} as const satisfies Record<string, FieldRule>

export type SettledField = keyof typeof survivorship

/** The adopted value of a field, the row that says it, and what the other rows say. */
export interface Settled {
  value: string | null
  rowKey: string | null
  source: string | null
  others: { rowKey: string; source: string; value: string | null; state: 'same' | 'differs' | 'blank' }[]
}

export interface SettledUnit {
  name: string
  formerNames: string[]
  creditCode: string | null
  kind: UnitKind
  operating: OperatingState
  inBase: boolean
  inSocialBase: boolean
  /** words for the place of business in the order of trust, for `placeUnit` */
  place: PlaceWords
  address: string | null
  industryCode: string | null
  industry: string | null
  legalPerson: string | null
  contact: string | null
  phones: string[]
  headcount: number | null
  willingness: string | null
  facts: Record<SettledField, Settled>
  reasons: Because[]
}

export interface SettleOptions {
  /** persons whom the rosters of people show at the unit today */
  runningEmployees?: number
}

/** Later deliveries first, then rows that say more, then by key, so that the order of the rows does not matter. */
function inOrderOfTrust(rows: readonly SourceRow[]): SourceRow[] {
  const filled = (row: SourceRow): number => Object.values(row.fields).filter((text) => text.trim() !== '').length
  return [...rows].sort((a, b) => b.delivery - a.delivery || filled(b) - filled(a) || (a.key < b.key ? -1 : 1))
}

function settleField(field: SettledField, rows: readonly SourceRow[], refused: ReadonlySet<string> = new Set()): Settled {
  const rule: FieldRule = survivorship[field]
  const readings = rule.sources.flatMap((source) =>
    saidLast(
      rows
        .filter((row) => row.source === source)
        .map((row) => ({ row, value: (rule.read ?? said)(row.fields[rule.from?.[source] ?? field] ?? '', source) ?? null })),
    ),
  )
  const adopted = readings.find(({ value }) => value !== null && !refused.has(value)) ?? readings.find(({ value }) => value !== null)
  const others = readings
    .filter((reading) => reading !== adopted)
    .map(({ row, value }) => {
      const state = value === null ? ('blank' as const) : value === adopted?.value ? ('same' as const) : ('differs' as const)
      return { rowKey: row.key, source: row.source, value, state }
    })
  return { value: adopted?.value ?? null, rowKey: adopted?.row.key ?? null, source: adopted?.row.source ?? null, others }
}

/** What a source said before it said something else is history, no contradiction; a blank cell takes nothing back. */
function saidLast<Reading extends { row: SourceRow; value: string | null }>(readings: readonly Reading[]): Reading[] {
  const newest = Math.max(0, ...readings.filter(({ value }) => value !== null).map(({ row }) => row.delivery))
  return readings.filter(({ row }) => row.delivery >= newest)
}

const splitNames = (text: string): string[] => text.split(/[、；;，,/]/).flatMap((name) => said(name) ?? [])

/** Settles what a cluster of rows says into one unit: which source wins, which kind it is, whether it operates, where it does business. */
export function settleUnit(cluster: readonly SourceRow[], { runningEmployees }: SettleOptions = {}): SettledUnit {
  const rows = inOrderOfTrust(cluster)
  const formerNames = [...new Set(rows.flatMap((row) => splitNames(row.fields.formerName ?? '')))]
  const facts = Object.fromEntries(
    (Object.keys(survivorship) as SettledField[]).map((field) => [
      field,
      settleField(field, rows, field === 'name' ? new Set(formerNames) : undefined),
    ]),
  ) as Record<SettledField, Settled>
  const name = facts.name.value ?? facts.creditCode.value ?? ''
  formerNames.push(...namesBefore(facts.name, rows))
  const types = rows.flatMap((row) =>
    [row.fields.unitType, row.source === 'social-organisations' ? row.fields.category : undefined].flatMap((text) => text || []),
  )
  const { kind, because: kindBecause } = decideUnitKind({
    name: halfWidth(name).replace(/\s/g, ''),
    creditCode: facts.creditCode.value,
    types,
    sources: rows.map((row) => row.source),
  })
  const meanings = (...sources: string[]): StatusMeaning[] => sources.flatMap((source) => lastWords(rows, source, 'status').map(statusOf))
  const { state, because } = decideOperating({
    kind,
    survey: visitsInOrder(rows).map(statusOf),
    registration: meanings(...registers),
    tax: meanings('taxpayers'),
    insurance: meanings('insured-units'),
    employees: employeesShown(
      [...new Set(rows.map(({ source }) => source))]
        .flatMap((source) => lastWords(rows, source, 'headcount'))
        .map((row) => ({
          source: row.source,
          meaning: statusOf(row),
          headcount: Number(wholeNumber(row.fields.headcount ?? '') ?? 0),
        })),
      runningEmployees,
    ),
  })
  return {
    name,
    formerNames: [...new Set(formerNames)].filter((former) => former !== name),
    creditCode: facts.creditCode.value,
    kind,
    operating: state,
    inBase: belongsTo('inBase', kind, state),
    inSocialBase: belongsTo('inSocialBase', kind, state),
    place: placeOfBusiness(rows),
    address: facts.address.value,
    industryCode: facts.industryCode.value,
    industry: facts.industry.value,
    legalPerson: facts.legalPerson.value,
    contact: facts.contact.value,
    phones: [
      ...new Set(
        survivorship.phone.sources.flatMap((source) =>
          rows.filter((row) => row.source === source).flatMap((row) => parsePhone(row.fields.phone ?? '').values),
        ),
      ),
    ],
    headcount: facts.headcount.value === null ? null : Number(facts.headcount.value),
    willingness: facts.willingness.value,
    facts,
    reasons: [kindBecause, because],
  }
}

/** Rows of a source that say something in a field, of the newest delivery that does. */
function lastWords(rows: readonly SourceRow[], source: string, field: string): SourceRow[] {
  const own = rows.filter((row) => row.source === source)
  return saidLast(own.map((row) => ({ row, value: said(row.fields[field] ?? '') ?? null }))).map(({ row }) => row)
}

/** Names under which the source of the name knew the unit in earlier deliveries. */
function namesBefore({ value, source, rowKey }: Settled, rows: readonly SourceRow[]): string[] {
  const adopted = rows.find(({ key }) => key === rowKey)
  const letters = (text: string): string => halfWidth(text).replace(/\s/g, '')
  return rows.flatMap((row) => {
    const name = row.fields.name?.trim() ?? ''
    const isEarlier = row.source === source && row.delivery < (adopted?.delivery ?? 0)
    return isEarlier && name !== '' && letters(name) !== letters(value ?? '') ? [name] : []
  })
}

const statusOf = (row: SourceRow): StatusMeaning =>
  readStatus(row.source, row.fields[row.source === 'survey' ? 'siteStatus' : 'status'] ?? '')
const visitsInOrder = (rows: readonly SourceRow[]): SourceRow[] =>
  rows.filter((row) => row.source === 'survey').sort((a, b) => a.delivery - b.delivery || dayKey(a).localeCompare(dayKey(b)))
const dayKey = (row: SourceRow): string => row.fields.visitedOn ?? ''

const streetIn = (address: string): string | undefined =>
  /(?:^|[省市区县]|高新)([^省市区县路]{2,6}?(?:街道办事处|街道|管理处|镇|乡))/.exec(halfWidth(address).replace(/\s/g, ''))?.[1]

/** Where the unit does business: where the survey met it, else where it pays tax or reports to, and its registered place last. */
function placeOfBusiness(rows: readonly SourceRow[]): PlaceWords {
  const of = (source: string, field: string): string[] =>
    rows.filter((row) => row.source === source).flatMap((row) => said(row.fields[field] ?? '') ?? [])
  const met = rows.filter((row) => row.source === 'survey' && ['running', 'closed_for_now', 'silent'].includes(statusOf(row)))
  const unmet = rows.filter((row) => row.source === 'survey' && !met.includes(row))
  const cells = (visits: readonly SourceRow[], field: string): string[] => visits.flatMap((row) => said(row.fields[field] ?? '') ?? [])
  const business = [...of('taxpayers', 'address'), ...of('statistics-units', 'address')]
  const insured = of('insured-units', 'address')
  const registered = registers.flatMap((source) => of(source, 'address'))
  const addresses = business.length > 0 ? business : insured.length > 0 ? insured : registered
  const streets = [
    ...cells(met, 'street'),
    ...of('taxpayers', 'street'),
    ...of('statistics-units', 'street'),
    ...[...business, ...insured].flatMap((address) => streetIn(address) ?? []),
    ...cells(unmet, 'street'),
    ...of('market-registration', 'area'),
    ...registered.flatMap((address) => streetIn(address) ?? []),
  ]
  const isOnlyUnmet = met.length === 0 && streets.length === 0 && addresses.length === 0
  return {
    streets,
    communities: cells(isOnlyUnmet ? unmet : met, 'community'),
    buildings: cells(isOnlyUnmet ? unmet : met, 'building'),
    addresses,
  }
}
