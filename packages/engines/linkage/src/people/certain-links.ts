import type { PersonClusters } from './person-clusters.ts'
import type { PersonFeatures } from './person-features.ts'
import { compareNames, mayBeOneName } from './person-name.ts'

export type PersonRule = 'decision' | 'personal-number' | 'id-number'

/** Two rows that a rule puts together. */
export interface CertainLink {
  a: number
  b: number
  rule: PersonRule
}

export interface CertainLinks {
  links: CertainLink[]
  /** Pairs with the same certain ID number whose names contradict: a person must look. */
  doubtful: { a: number; b: number }[]
}

const namesAgree = (a: PersonFeatures, b: PersonFeatures): boolean => !a.name || !b.name || mayBeOneName(compareNames(a.name, b.name))
const phonesAgree = (a: PersonFeatures, b: PersonFeatures): boolean => a.phones.some((phone) => b.phones.includes(phone))
const idsContradict = (a: PersonFeatures, b: PersonFeatures): boolean =>
  a.id?.kind === 'certain' && b.id?.kind === 'certain' && a.id.digits !== b.id.digits

/** Rows with equal values of one key, in rising order, groups of at least two. */
function groupsBy(features: readonly PersonFeatures[], keyOf: (part: PersonFeatures) => string | undefined): number[][] {
  const groups = new Map<string, number[]>()
  for (let row = 0; row < features.length; row++) {
    const key = keyOf(features[row]!)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/**
 * The rules that need no weighing: the same social-insurance number, and the same ID number with its check digit right.
 * Neither holds against a name that is quite another one, unless a second number speaks for it.
 * @param mayUnite whether a person has not said that the two are different
 */
export function linkByRules(
  features: readonly PersonFeatures[],
  clusters: PersonClusters,
  mayUnite: (a: number, b: number) => boolean,
): CertainLinks {
  const links: CertainLink[] = []
  const doubtful: { a: number; b: number }[] = []
  const apply = (groups: number[][], rule: PersonRule, holds: (a: PersonFeatures, b: PersonFeatures) => boolean): void => {
    for (const group of groups)
      for (let at = 1; at < group.length; at++) {
        const b = group[at]!
        const a = group.slice(0, at).find((earlier) => holds(features[earlier]!, features[b]!) && mayUnite(earlier, b))
        if (a === undefined) {
          if (rule === 'id-number' && clusters.find(group[0]!) !== clusters.find(b)) doubtful.push({ a: group[0]!, b })
        } else if (clusters.unite(a, b)) links.push({ a, b, rule })
      }
  }
  const idOf = (part: PersonFeatures): string | undefined => (part.id?.kind === 'certain' ? part.id.digits : undefined)
  apply(groupsBy(features, idOf), 'id-number', (a, b) => namesAgree(a, b) || phonesAgree(a, b))
  apply(
    groupsBy(features, (part) => part.personalNumber),
    'personal-number',
    (a, b) => !idsContradict(a, b) && (namesAgree(a, b) || phonesAgree(a, b) || (idOf(a) !== undefined && idOf(a) === idOf(b))),
  )
  return { links, doubtful }
}
