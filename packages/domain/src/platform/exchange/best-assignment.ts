/**
 * Gives each row at most one column and each column at most one row so that the sum of the scores is greatest
 * (Hungarian method). Pairs that score nothing stay apart: the answer has -1 for a row without column.
 */
export function bestAssignment(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length
  const columns = scores[0]?.length ?? 0
  const size = Math.max(rows, columns)
  const cost = (i: number, j: number): number => (i < rows && j < columns ? -Math.max(0, scores[i]![j]!) : 0)
  const u = new Float64Array(size + 1)
  const v = new Float64Array(size + 1)
  const matched = new Int32Array(size + 1)
  const way = new Int32Array(size + 1)
  for (let i = 1; i <= size; i++) {
    matched[0] = i
    let at = 0
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    do {
      used[at] = 1
      const row = matched[at]!
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue
        const reduced = cost(row - 1, j - 1) - u[row]! - v[j]!
        if (reduced < least[j]!) {
          least[j] = reduced
          way[j] = at
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          u[matched[j]!] = u[matched[j]!]! + delta
          v[j] = v[j]! - delta
        } else least[j] = least[j]! - delta
      }
      at = next
    } while (matched[at] !== 0)
    do {
      const before = way[at]!
      matched[at] = matched[before]!
      at = before
    } while (at !== 0)
  }
  const answer = new Array<number>(rows).fill(-1)
  for (let j = 1; j <= columns; j++) {
    const row = matched[j]! - 1
    if (row >= 0 && row < rows && scores[row]![j - 1]! > 0) answer[row] = j - 1
  }
  return answer
}
