/** Rows in clusters that grow by merging; what must stay apart stays apart. */
export interface ConstrainedClusters {
  rootOf(row: number): number
  /** Whether a merge would break neither a decision of a person nor the rule of one valid code. */
  mayMerge(a: number, b: number): boolean
  /** Merges and answers whether it did; `byPerson` overrides the rule of one code, never a decision. */
  merge(a: number, b: number, byPerson?: boolean): boolean
  forbid(a: number, b: number): void
  groups(): number[][]
}

/** @param codeOf the valid credit code of a row, if it has one */
export function constrainedClusters(rows: number, codeOf: (row: number) => string | undefined): ConstrainedClusters {
  const parent = Array.from({ length: rows }, (_, row) => row)
  const codes = Array.from({ length: rows }, (_, row) => new Set([codeOf(row)].filter((code) => code !== undefined)))
  const apart = new Map<number, Set<number>>()
  const rootOf = (row: number): number => {
    let root = row
    while (parent[root] !== root) root = parent[root]!
    for (let at = row; at !== root; ) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  const within = (a: number, b: number): boolean => codes[a]!.values().every((code) => codes[b]!.has(code))
  const oneCode = (a: number, b: number): boolean => within(a, b) || within(b, a)
  const isForbidden = (a: number, b: number): boolean => apart.get(a)?.has(b) === true
  const mayMerge = (a: number, b: number): boolean => {
    const [left, right] = [rootOf(a), rootOf(b)]
    return left === right || (!isForbidden(left, right) && oneCode(left, right))
  }
  const merge = (a: number, b: number, byPerson = false): boolean => {
    const [left, right] = [rootOf(a), rootOf(b)]
    if (left === right) return false
    if (isForbidden(left, right) || (!byPerson && !oneCode(left, right))) return false
    const [into, from] = left < right ? [left, right] : [right, left]
    parent[from] = into
    for (const code of codes[from]!) codes[into]!.add(code)
    for (const other of apart.get(from) ?? []) {
      apart.get(other)!.delete(from)
      forbid(into, other)
    }
    apart.delete(from)
    return true
  }
  const forbid = (a: number, b: number): void => {
    const [left, right] = [rootOf(a), rootOf(b)]
    if (left === right) return
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const others = apart.get(one) ?? new Set()
      apart.set(one, others.add(other))
    }
  }
  const groups = (): number[][] => {
    const byRoot = new Map<number, number[]>()
    for (let row = 0; row < rows; row++) {
      const root = rootOf(row)
      const group = byRoot.get(root)
      if (group) group.push(row)
      else byRoot.set(root, [row])
    }
    return [...byRoot.values()]
  }
  return { rootOf, mayMerge, merge, forbid, groups }
}
