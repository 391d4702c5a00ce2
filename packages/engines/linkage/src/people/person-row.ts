/** The four rosters that list people by name. */
export type PersonSource = 'insured-persons' | 'riders' | 'members' | 'instructors'

/** One row of a roster of people, raw text under the field codes of the importer. */
export interface PersonRow {
  /** unique over all rosters and deliveries */
  key: string
  source: PersonSource
  /** counts the deliveries of one source; a later one repeats the people of an earlier one */
  delivery: number
  fields: Readonly<Record<string, string>>
  /** the unit that the row itself points to, such as the one behind its insured number */
  unitKey?: string
}

/** A person's word on two rows: the same human being, or not. */
export interface PersonDecision {
  a: string
  b: string
  same: boolean
}

export const personSources = ['insured-persons', 'riders', 'members', 'instructors'] as const satisfies readonly PersonSource[]
export const sourceBit = (source: PersonSource): number => 1 << personSources.indexOf(source)

const deliveriesApart = 7
/**
 * A bit for each delivery of each source: two rows with one bit are two rows of one list, which seldom means one person.
 * The newest deliveries have bits of their own, all older ones of a source share the last.
 */
export function rosterBits(rows: readonly PersonRow[]): (row: PersonRow) => number {
  const deliveries = new Map<PersonSource, Set<number>>()
  for (const row of rows) deliveries.set(row.source, (deliveries.get(row.source) ?? new Set()).add(row.delivery))
  const bits = new Map<string, number>()
  for (const [source, seen] of deliveries)
    for (const [rank, delivery] of [...seen].sort((a, b) => b - a).entries())
      bits.set(`${source} ${delivery}`, 1 << (personSources.indexOf(source) * deliveriesApart + Math.min(rank, deliveriesApart - 1)))
  return (row) => bits.get(`${row.source} ${row.delivery}`)!
}
