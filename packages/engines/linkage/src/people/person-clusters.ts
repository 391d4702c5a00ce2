/** Rows that belong together, growing by union; the members of a cluster are always in rising order. */
export class PersonClusters {
  private readonly parent: Int32Array
  private readonly members: Map<number, number[]>

  constructor(rows: number) {
    this.parent = Int32Array.from({ length: rows }, (_, row) => row)
    this.members = new Map()
  }

  /** The first row of the cluster, which stands for it. */
  find(row: number): number {
    let root = row
    while (this.parent[root] !== root) root = this.parent[root]!
    for (let at = row; at !== root; ) {
      const next = this.parent[at]!
      this.parent[at] = root
      at = next
    }
    return root
  }

  rowsOf(row: number): readonly number[] {
    const root = this.find(row)
    return this.members.get(root) ?? [root]
  }

  /** Puts two clusters together; false when they were one already. */
  unite(a: number, b: number): boolean {
    const [left, right] = [this.find(a), this.find(b)]
    if (left === right) return false
    const [root, other] = left < right ? [left, right] : [right, left]
    const together = [...this.rowsOf(root), ...this.rowsOf(other)].sort((x, y) => x - y)
    this.parent[other] = root
    this.members.delete(other)
    this.members.set(root, together)
    return true
  }

  /** The first rows of all clusters, rising. */
  roots(): number[] {
    const roots: number[] = []
    for (let row = 0; row < this.parent.length; row++) if (this.parent[row] === row) roots.push(row)
    return roots
  }
}
