import { linkByRules, type PersonRule } from './certain-links.ts'
import { comparePeople } from './compare-people.ts'
import type { WorkplaceHints } from './find-workplace.ts'
import { learnShares } from './learn-shares.ts'
import { PersonClusters } from './person-clusters.ts'
import { type PersonFeatures, readPerson } from './person-features.ts'
import { countFrequencies } from './person-frequencies.ts'
import type { PersonEvidence } from './person-levels.ts'
import { profileOf } from './person-profile.ts'
import { type PersonDecision, type PersonRow, rosterBits } from './person-row.ts'
import { linkByWeight } from './weighed-links.ts'

export interface LinkPeopleOptions {
  /** what a person has said; it goes before every rule and weight */
  decisions?: readonly PersonDecision[]
  /** the units that the free text of a workplace can mean, best first; without it workplaces say nothing */
  unitsOfWorkplace?: (workplace: string, hints: WorkplaceHints) => readonly string[]
  /** which person each row belonged to before, so that people keep their keys */
  previous?: ReadonlyMap<string, string>
}

export interface PersonLink {
  a: string
  b: string
  rule?: PersonRule
  /** base 2 logarithm of the odds, prior included */
  weightBits?: number
  evidence: PersonEvidence[]
}

export interface LinkedPeople {
  people: { key: string; rows: string[] }[]
  /** what put the rows together; each person with n rows has n - 1 of them */
  links: PersonLink[]
  /** pairs that a person should look at, the most probable first; a and b are row keys of two people */
  review: PersonLink[]
}

/**
 * Puts the rows of all rosters together into people. The order of the rows does not matter.
 *
 * Rules first (decisions, the social-insurance number, the ID number with its check digit right), then weights for the rest.
 * @returns every row in exactly one person; a person's key is the key of the first of the rows unless `previous` gives one
 */
export function linkPeople(rows: readonly PersonRow[], options: LinkPeopleOptions = {}): LinkedPeople {
  const ordered = [...rows].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const features = readAll(ordered, options)
  const clusters = new PersonClusters(ordered.length)
  const { decided, mayUnite } = applyDecisions(ordered, clusters, options.decisions ?? [])
  const rules = linkByRules(features, clusters, mayUnite)
  const frequencies = countFrequencies(clusters.roots().map((root) => profileOf(features, clusters.rowsOf(root))))
  const model = { frequencies, shares: learnShares(features, clusters, frequencies) }
  const weighed = linkByWeight(features, clusters, model, mayUnite)

  const keyOf = (row: number): string => ordered[row]!.key
  const evidenceOf = (a: number, b: number): PersonEvidence[] => {
    const evidence: PersonEvidence[] = []
    comparePeople(profileOf(features, [a]), profileOf(features, [b]), model, evidence)
    return evidence
  }
  const byRule = [...decided, ...rules.links].map(({ a, b, rule }) => ({ a: keyOf(a), b: keyOf(b), rule, evidence: evidenceOf(a, b) }))
  const byWeight = weighed.links.map((link) => ({ ...link, a: keyOf(link.a), b: keyOf(link.b) }))
  const doubtful = rules.doubtful
    .filter(({ a, b }) => clusters.find(a) !== clusters.find(b) && mayUnite(a, b))
    .map(({ a, b }) => ({ a: keyOf(a), b: keyOf(b), rule: 'id-number' as const, evidence: evidenceOf(a, b) }))
  const review = [...doubtful, ...weighed.review.map((pair) => ({ ...pair, a: keyOf(pair.a), b: keyOf(pair.b) }))]
  return { people: peopleOf(ordered, clusters, options.previous), links: [...byRule, ...byWeight], review }
}

function readAll(rows: readonly PersonRow[], { unitsOfWorkplace }: LinkPeopleOptions): PersonFeatures[] {
  const rosterOf = rosterBits(rows)
  const read = new Map<string, readonly string[]>()
  const unitsOf = ({ workplace = '', branch = '', residence = '' }: PersonRow['fields']): readonly string[] => {
    if (!unitsOfWorkplace || workplace === '') return []
    const key = `${workplace}\n${branch}\n${residence}`
    const known = read.get(key)
    if (known) return known
    const units = unitsOfWorkplace(workplace, { branch, residence })
    read.set(key, units)
    return units
  }
  return rows.map((row) => readPerson(row, rosterOf(row), unitsOf(row.fields)))
}

type Unite = (a: number, b: number) => boolean

/** Same: united at once. Not the same: never united, by whatever way round. */
function applyDecisions(
  rows: readonly PersonRow[],
  clusters: PersonClusters,
  decisions: readonly PersonDecision[],
): { decided: { a: number; b: number; rule: PersonRule }[]; mayUnite: Unite } {
  if (decisions.length === 0) return { decided: [], mayUnite: () => true }
  const rowOf = new Map(rows.map((row, index) => [row.key, index]))
  const pairs = decisions
    .map(({ a, b, same }) => ({ a: rowOf.get(a), b: rowOf.get(b), same }))
    .filter((pair): pair is { a: number; b: number; same: boolean } => pair.a !== undefined && pair.b !== undefined)
  const apart = new Map<number, number[]>()
  for (const { a, b, same } of pairs) {
    if (same) continue
    apart.set(a, [...(apart.get(a) ?? []), b])
    apart.set(b, [...(apart.get(b) ?? []), a])
  }
  const mayUnite: Unite = (a, b) => {
    const other = clusters.find(b)
    return !clusters.rowsOf(a).some((row) => apart.get(row)?.some((kept) => clusters.find(kept) === other))
  }
  const decided: { a: number; b: number; rule: PersonRule }[] = []
  for (const { a, b, same } of pairs) if (same && mayUnite(a, b) && clusters.unite(a, b)) decided.push({ a, b, rule: 'decision' })
  return { decided, mayUnite }
}

function peopleOf(
  rows: readonly PersonRow[],
  clusters: PersonClusters,
  previous: ReadonlyMap<string, string> | undefined,
): { key: string; rows: string[] }[] {
  const people = clusters.roots().map((root) => ({ key: rows[root]!.key, rows: clusters.rowsOf(root).map((row) => rows[row]!.key) }))
  if (!previous) return people
  // The largest share of a former person keeps its key; ties go to the first.
  const claims: { person: number; key: string; rows: number }[] = []
  for (const [person, { rows: keys }] of people.entries()) {
    const counts = new Map<string, number>()
    for (const key of keys) {
      const before = previous.get(key)
      if (before !== undefined) counts.set(before, (counts.get(before) ?? 0) + 1)
    }
    for (const [key, count] of counts) claims.push({ person, key, rows: count })
  }
  const [given, used] = [new Set<number>(), new Set<string>()]
  for (const { person, key } of claims.sort((a, b) => b.rows - a.rows || a.person - b.person)) {
    if (given.has(person) || used.has(key)) continue
    given.add(person)
    used.add(key)
    people[person]!.key = key
  }
  return people
}
