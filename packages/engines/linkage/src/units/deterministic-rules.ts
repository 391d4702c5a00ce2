import type { ConstrainedClusters } from './constrained-clusters.ts'
import type { UnitFeatures } from './unit-features.ts'
import { openKeys } from './unit-name-index.ts'
import type { UnitLink, UnitRule } from './unit-row.ts'

interface Rule {
  rule: UnitRule
  keyOf: (row: UnitFeatures) => string | undefined
}

/** Equal keys mean one unit, in this order. */
const equalKeys: readonly Rule[] = [
  { rule: 'credit-code', keyOf: (row) => row.code },
  { rule: 'credit-code', keyOf: (row) => row.code ?? row.looseCode },
  { rule: 'organisation-code', keyOf: (row) => row.orgCode },
  { rule: 'insured-number', keyOf: (row) => row.insuredNumber && `${row.source}:${row.insuredNumber}` },
]

/** Merges what codes alone make certain and answers with the links that did it. */
export function applyDeterministicRules(rows: readonly UnitFeatures[], clusters: ConstrainedClusters): UnitLink[] {
  const links: UnitLink[] = []
  const join = (a: number, b: number, rule: UnitRule): void => {
    if (clusters.merge(a, b)) links.push({ a: rows[a]!.key, b: rows[b]!.key, rule, evidence: [] })
  }
  for (const { rule, keyOf } of equalKeys) {
    const firstByKey = new Map<string, number>()
    rows.forEach((row, at) => {
      const key = keyOf(row)
      if (!key) return
      const first = firstByKey.get(key)
      if (first === undefined) firstByKey.set(key, at)
      else join(first, at, rule)
    })
  }
  joinDamagedCodes(rows, join)
  return links
}

const sharesName = (a: UnitFeatures, b: UnitFeatures): boolean =>
  a.names.some((x) => b.names.some((y) => x.core === y.core || x.core.slice(0, 2) === y.core.slice(0, 2)))

/** A code with one wrong character belongs to the only valid code at that distance, when the names do not contradict. */
function joinDamagedCodes(rows: readonly UnitFeatures[], join: (a: number, b: number, rule: UnitRule) => void): void {
  const damaged = rows.flatMap((row, at) => (row.looseCode ? [at] : []))
  if (damaged.length === 0) return
  const wanted = new Set(damaged.flatMap((at) => openKeys(rows[at]!.looseCode!)))
  const byShape = new Map<string, Set<string>>()
  const rowsByCode = new Map<string, number[]>()
  rows.forEach((row, at) => {
    if (!row.code) return
    const known = rowsByCode.get(row.code)
    if (known) {
      known.push(at)
      return
    }
    rowsByCode.set(row.code, [at])
    for (const shape of openKeys(row.code)) if (wanted.has(shape)) byShape.set(shape, (byShape.get(shape) ?? new Set()).add(row.code))
  })
  for (const at of damaged) {
    const near = new Set(openKeys(rows[at]!.looseCode!).flatMap((shape) => [...(byShape.get(shape) ?? [])]))
    if (near.size !== 1) continue
    const holders = rowsByCode.get([...near][0]!)!
    const fits = holders.find((other) => rows[at]!.names.length === 0 || sharesName(rows[at]!, rows[other]!))
    if (fits !== undefined) join(fits, at, 'damaged-code')
  }
}
