import type { UnitFeatures } from './unit-features.ts'
import type { UnitCluster } from './unit-row.ts'

/**
 * Gives every cluster a key that lasts: the unit id that most of its rows had before (each id once, to the cluster with most of its rows),
 * else the first of its row keys.
 */
export function nameClusters(
  groups: readonly (readonly number[])[],
  features: readonly UnitFeatures[],
  previous?: ReadonlyMap<string, string>,
): { clusters: UnitCluster[]; keyOf: (row: number) => string } {
  const claims = groups.flatMap((group, at) => {
    const votes = new Map<string, number>()
    for (const row of group) {
      const id = previous?.get(features[row]!.key)
      if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1)
    }
    return Array.from(votes, ([id, rows]) => ({ id, rows, at }))
  })
  claims.sort((a, b) => b.rows - a.rows || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.at - b.at))
  const idOf = new Map<number, string>()
  const given = new Set<string>()
  for (const { id, at } of claims) {
    if (given.has(id) || idOf.has(at)) continue
    given.add(id)
    idOf.set(at, id)
  }
  const clusters = groups.map((group, at) => {
    const rows = group.map((row) => features[row]!.key).sort()
    return { key: idOf.get(at) ?? rows[0]!, rows }
  })
  const keyByRow = new Map(groups.flatMap((group, at) => group.map((row) => [row, clusters[at]!.key] as const)))
  return { clusters: [...clusters].sort((a, b) => (a.key < b.key ? -1 : 1)), keyOf: (row) => keyByRow.get(row)! }
}
