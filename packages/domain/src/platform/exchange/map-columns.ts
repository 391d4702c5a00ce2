import { bestAssignment } from './best-assignment.ts'
import { type ColumnProfile, compareColumns } from './column-profile.ts'
import type { Header } from './find-header.ts'
import { contentScore, contradicts } from './fit-column.ts'
import { type ColumnMapping, refusedTitles } from './recognition.ts'
import type { FieldSpec, RosterKind } from './roster-kind.ts'
import { titleScore } from './title-score.ts'

export interface KindMapping {
  score: number
  columns: ColumnMapping[]
}

const titlePoints = 8
const least = 0.1
const certainty = (points: number): number => 1 / (1 + Math.exp(-(points - 1.5) / 1.5))

interface Pair {
  title: number
  content: number
  score: number
}

/** Finds the best mapping of columns to the fields of one kind, and how well the kind explains the table. */
export function mapColumns(kind: RosterKind, header: Header, profiles: readonly ColumnProfile[]): KindMapping {
  const fields = kind.fields
  const used = profiles
    .map((_, column) => column)
    .filter((column) => profiles[column]!.values.length > 0 || (header.titles[column]?.length ?? 0) > 0)
    .filter((column) => !isOfRefusedRows(header.titles[column]?.[0]))
  const pairs = used.map((column) => pairsOf(header.titles[column] ?? [], profiles[column]!, fields))
  const assigned = bestAssignment(pairs.map((row) => row.map((pair) => (pair.score > least ? pair.score : 0))))
  settleRanks(
    assigned,
    pairs,
    used.map((column) => profiles[column]!),
    fields,
  )
  let score = 0
  const columns: ColumnMapping[] = used.map((column, index) => {
    const profile = profiles[column]!
    const own = assigned[index]!
    const pair = pairs[index]![own]
    if (pair) score += profile.values.length > 0 ? pair.score : Math.min(pair.score, 2)
    else if (profile.values.length > 0) score -= 1
    const others = pairs[index]!.map((other, at) => ({ field: fields[at]!.code, points: other.score, at }))
      .filter((other) => other.at !== own && other.points > 0.5)
      .sort((a, b) => b.points - a.points)
      .slice(0, 3)
    const rival = others.filter((other) => !assigned.includes(other.at))[0]?.points ?? 0
    return {
      column,
      title: header.titles[column]?.[0] ?? '',
      ...(pair ? { field: fields[own]!.code } : {}),
      confidence: pair ? round(certainty(pair.score) * (pair.score / (pair.score + Math.max(0, rival) * 0.5))) : 0,
      samples: [...new Set(profile.values)].slice(0, 5),
      others: others.map(({ field, points }) => ({ field, confidence: round(certainty(points)) })),
    }
  })
  fields.forEach((field, at) => {
    if (field.telling && !assigned.includes(at)) score -= 1
  })
  return { score: score + prefixScore(kind, columns, profiles), columns }
}

const round = (share: number): number => Math.round(share * 1000) / 1000

const ownTitles: string[] = Object.values(refusedTitles).flatMap(({ zh, en }) => [zh, en])
const isOfRefusedRows = (title: string | undefined): boolean => title !== undefined && ownTitles.includes(title)

function pairsOf(titles: readonly string[], profile: ColumnProfile, fields: readonly FieldSpec[]): Pair[] {
  const contents = fields.map((field) => contentScore(profile, field))
  const bestContent = Math.max(...contents)
  const byTitle = fields.map((field, at) => {
    const score = Math.max(0, ...titles.map((title, row) => titleScore(title, field) * (row === 0 ? 1 : 0.9)))
    return contradicts(contents[at]!, field, bestContent) ? score * 0.3 : score
  })
  const bestTitle = Math.max(0, ...byTitle)
  return fields.map((_, at) => {
    const title = byTitle[at]!
    const content = contents[at]!
    // A title that plainly names another field of this kind speaks against this one.
    const against = bestTitle >= 0.9 && title < 0.5 ? 2 : 0
    return { title, content, score: (title >= 0.5 ? titlePoints : 4) * title + content - against }
  })
}

/** Among fields of the same kind of value, those told by content alone are put in their natural order. */
function settleRanks(assigned: number[], pairs: readonly Pair[][], profiles: readonly ColumnProfile[], fields: readonly FieldSpec[]): void {
  const groups = new Map<string, { index: number; field: number }[]>()
  assigned.forEach((at, index) => {
    const field = fields[at]
    if (!field || field.rank === undefined || profiles[index]!.median === undefined || pairs[index]![at]!.title >= 0.6) return
    const group = field.value === 'money' ? 'count' : field.value
    groups.set(group, [...(groups.get(group) ?? []), { index, field: at }])
  })
  for (const group of groups.values()) {
    const byRank = group.map((one) => one.field).sort((a, b) => fields[a]!.rank! - fields[b]!.rank!)
    const inOrder = group.map((one) => one.index).sort((a, b) => compareColumns(profiles[a]!, profiles[b]!))
    inOrder.forEach((index, at) => {
      assigned[index] = byRank[at]!
    })
  }
}

function prefixScore(kind: RosterKind, columns: readonly ColumnMapping[], profiles: readonly ColumnProfile[]): number {
  const prefixes = kind.codePrefixes
  const mapped = columns.find((one) => one.field === 'creditCode')
  if (!prefixes || !mapped) return 0
  const codes = profiles[mapped.column]!.values.filter((value) => /^[0-9A-Za-z]{18}$/.test(value))
  if (codes.length < 3) return 0
  const share = codes.filter((code) => prefixes.some((prefix) => code.startsWith(prefix))).length / codes.length
  return share < 0.5 ? 12 * (share - 0.5) : 0
}
