import type { Bilingual, UnitId } from '@sanxin/kernel'
import { parseDay, plainText } from '@sanxin/kernel/codes'
import type { Because, RowPersonLink } from './registry-plan.ts'

/** One row of a person in a roster of people at work. */
export interface EmploymentRow {
  row: number
  roster: 'insured-persons' | 'riders'
  /** null when the row's unit is not in the registry, as with most riders' stations */
  unitId: UnitId | null
  /** who employs, where there is no unit: the platform, or the insured number */
  employer: string
  /** raw text; riders have none */
  status: string
  /** raw text of the month from which */
  since: string
}

export type EmploymentRowKind = Extract<RowPersonLink['kind'], 'current' | 'duplicate' | 'second' | 'former'>

/** What decides which of several running rows is the main job. */
export interface JobContext {
  /** units that the person names as workplace in another roster */
  namedUnitIds: readonly UnitId[]
  isInBase(unitId: UnitId): boolean
}

const stopped = /停|断|终止|中止|注销|减员|退保|退休|离职|离岗|转出|迁出|调出|死亡|未参保|非正常|已封存|清退|离站|解约/

/** Whether an insurance or rider row runs; a row without a status runs. */
export const isRunning = (status: string): boolean => !stopped.test(plainText(status))

type Better = (a: EmploymentRow, b: EmploymentRow, context: JobContext) => number

const first =
  (holds: (row: EmploymentRow, context: JobContext) => boolean): Better =>
  (a, b, context) =>
    Number(holds(b, context)) - Number(holds(a, context))
const startOf = (row: EmploymentRow): string => parseDay(row.since).day ?? '9999'

/**
 * Which of several running rows is the main job: the first rule that tells two rows apart decides.
 * Members hold second jobs only outside the base (rosters README), so a unit of the base goes before one outside.
 */
const mainJobRules: readonly { code: string; better: Better }[] = [
  { code: 'named', better: first((row, { namedUnitIds }) => row.unitId !== null && namedUnitIds.includes(row.unitId)) },
  { code: 'insured', better: first((row) => row.roster === 'insured-persons') },
  { code: 'in-base', better: first((row, { isInBase }) => row.unitId !== null && isInBase(row.unitId)) },
  { code: 'longest', better: (a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0) },
  { code: 'first-row', better: (a, b) => a.row - b.row },
]

export type EmploymentReason =
  | 'only-job'
  | 'main-named'
  | 'main-insured'
  | 'main-in-base'
  | 'main-longest'
  | 'main-first-row'
  | 'same-job'
  | 'second-job'
  | 'stopped-job'

export const employmentReasonTexts: Readonly<Record<EmploymentReason, Bilingual>> = {
  'only-job': { zh: '名册中在职，没有别的在职记录', en: 'at work by the roster, no other running row' },
  'main-named': { zh: '有几处在职，以本人工作单位栏所写的为主', en: 'several running rows; the one named as workplace is the main job' },
  'main-insured': { zh: '有几处在职，以参保单位为主', en: 'several running rows; the insured one is the main job' },
  'main-in-base': { zh: '有几处在职，以底数内的单位为主', en: 'several running rows; the unit of the base is the main job' },
  'main-longest': { zh: '有几处在职，以起始最早的为主', en: 'several running rows; the one that began first is the main job' },
  'main-first-row': {
    zh: '有几处在职，无从区分，以名册中在前的为主',
    en: 'several running rows that nothing tells apart; the first in the roster is the main job',
  },
  'same-job': { zh: '同一单位的重复记录', en: 'the same job listed again' },
  'second-job': { zh: '兼职，不计入', en: 'a second job, not counted' },
  'stopped-job': { zh: '已停保或离职，不计入', en: 'stopped, not counted' },
}

export interface Employments {
  /** the row of the main job, null when no row runs */
  main: EmploymentRow | null
  because: Because | null
  kinds: ReadonlyMap<number, { kind: EmploymentRowKind; because: Because }>
}

const because = (code: EmploymentReason): Because => ({ code, facts: {} })
const isSameJob = (a: EmploymentRow, b: EmploymentRow): boolean =>
  a.roster === b.roster && a.unitId === b.unitId && (a.unitId !== null && a.roster === 'insured-persons' ? true : a.employer === b.employer)

/**
 * Which row of a person is the present job, which are duplicates of it, second jobs, or former ones.
 * @param rows of the newest delivery of each roster
 */
export function classifyEmployments(rows: readonly EmploymentRow[], context: JobContext): Employments {
  const running = rows.filter((row) => isRunning(row.status))
  const ranked = [...running].sort((a, b) => compareJobs(a, b, context).order)
  const main = ranked[0] ?? null
  const rival = main && ranked.find((row) => !isSameJob(row, main))
  const reason = because(main && rival ? (`main-${compareJobs(main, rival, context).code}` as EmploymentReason) : 'only-job')
  const kinds = new Map<number, { kind: EmploymentRowKind; because: Because }>()
  for (const row of rows) {
    if (!running.includes(row)) kinds.set(row.row, { kind: 'former', because: because('stopped-job') })
    else if (row === main) kinds.set(row.row, { kind: 'current', because: reason })
    else if (main && isSameJob(row, main)) kinds.set(row.row, { kind: 'duplicate', because: because('same-job') })
    else kinds.set(row.row, { kind: 'second', because: because('second-job') })
  }
  return { main, because: main && reason, kinds }
}

function compareJobs(a: EmploymentRow, b: EmploymentRow, context: JobContext): { order: number; code: string } {
  for (const { code, better } of mainJobRules) {
    const order = better(a, b, context)
    if (order !== 0) return { order, code }
  }
  return { order: 0, code: 'first-row' }
}
