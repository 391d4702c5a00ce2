import type { Because, OperatingState, UnitKind } from './registry-plan.ts'
import type { StatusMeaning } from './status-words.ts'

/** What all sources say of whether a unit operates. */
export interface OperatingEvidence {
  kind: UnitKind
  /** meanings of the survey's rows, the latest visit last */
  survey: readonly StatusMeaning[]
  /** market regulation or civil affairs */
  registration: readonly StatusMeaning[]
  tax: readonly StatusMeaning[]
  insurance: readonly StatusMeaning[]
  /** the greatest number of employees that any roster which still runs shows, see `employeesShown` */
  employees: number
}

export interface OperatingVerdict {
  state: OperatingState
  because: Because
}

const endings = { cancelled: 'cancelled', revoked: 'revoked', moved_away: 'moved_away' } as const satisfies Partial<
  Record<StatusMeaning, OperatingState>
>
type Ending = keyof typeof endings

/** What a visit that found nobody says when the register still runs. */
const bySite: Partial<Record<StatusMeaning, OperatingState>> = {
  cancelled: 'cancelled',
  moved_away: 'moved_away',
  not_found: 'shell',
  closed: 'shell',
}
/** Kinds that a single person may run, or whose people no roster counts. */
const neverShell: readonly UnitKind[] = ['sole_trader', 'social_organisation', 'unregistered']

const endingOf = (meanings: readonly StatusMeaning[]): Ending | undefined =>
  meanings.find((meaning): meaning is Ending => meaning in endings)

interface Rule {
  code: string
  decide(evidence: OperatingEvidence): OperatingState | undefined
}

const lastVisit = ({ survey }: OperatingEvidence): StatusMeaning | undefined =>
  survey.findLast((meaning) => meaning !== 'closed_for_now' && meaning !== 'silent')

/** A head count is worth something only where the same row says that the unit still runs there. */
const countingMeanings: readonly StatusMeaning[] = ['running', 'silent', 'closed_for_now']

/**
 * The greatest number of employees that a roster shows.
 * @param runningEmployees persons insured or riding for the unit today; when known they stand for the count of the insurance row
 */
export function employeesShown(
  counts: readonly { source: string; meaning: StatusMeaning; headcount: number }[],
  runningEmployees?: number,
): number {
  const shown = counts
    .filter(({ source, meaning }) => countingMeanings.includes(meaning) && (runningEmployees === undefined || source !== 'insured-units'))
    .map(({ headcount }) => headcount)
  return Math.max(0, runningEmployees ?? 0, ...shown)
}

/** In this order; the survey speaks first, then registration, tax, insurance. A social organisation exists by its registration alone. */
export const operatingRules: readonly Rule[] = [
  {
    code: 'operating.deregistered-social',
    decide: (e) => (e.kind === 'social_organisation' && !e.registration.includes('running') ? ending(e.registration) : undefined),
  },
  { code: 'operating.survey-open', decide: (e) => (lastVisit(e) === 'running' ? 'operating' : undefined) },
  {
    code: 'operating.survey-closed-registration-ended',
    decide: (e) => {
      const visit = lastVisit(e)
      const ending = endingOf(e.registration)
      return visit && ending ? endings[ending] : undefined
    },
  },
  {
    code: 'operating.survey-closed',
    decide: (e) => {
      const visit = lastVisit(e)
      return visit && bySite[visit]
    },
  },
  { code: 'operating.registration-ended', decide: (e) => ending(e.registration) },
  { code: 'operating.tax-ended', decide: (e) => (e.registration.includes('running') ? undefined : ending(e.tax)) },
  {
    code: 'operating.nobody-employed',
    decide: (e) => (e.survey.length === 0 && e.employees <= 1 && !neverShell.includes(e.kind) ? 'shell' : undefined),
  },
  { code: 'operating.closed-for-now', decide: (e) => (e.survey.includes('closed_for_now') ? 'operating' : undefined) },
  { code: 'operating.rosters', decide: () => 'operating' },
]

function ending(meanings: readonly StatusMeaning[]): OperatingState | undefined {
  const found = endingOf(meanings)
  return found && endings[found]
}

/** Whether a unit operates, and by which rule. */
export function decideOperating(evidence: OperatingEvidence): OperatingVerdict {
  for (const { code, decide } of operatingRules) {
    const state = decide(evidence)
    if (state) return { state, because: { code, facts: { employees: evidence.employees, visits: evidence.survey.length } } }
  }
  throw new Error('operatingRules must end with a rule that always decides')
}
