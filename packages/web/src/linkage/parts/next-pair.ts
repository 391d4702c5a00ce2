/** The pair that follows one that was just decided: the one below it, else the one above, else none. */
export function nextPair(ids: readonly string[], decided: string): string | undefined {
  const at = ids.indexOf(decided)
  if (at < 0) return ids[0]
  return ids[at + 1] ?? ids[at - 1]
}

/** The neighbour of the pair in sight; stays at the ends of the list. */
export function neighbour(ids: readonly string[], current: string | undefined, step: 1 | -1): string | undefined {
  const at = current === undefined ? -1 : ids.indexOf(current)
  if (at < 0) return ids[0]
  return ids[Math.max(0, Math.min(ids.length - 1, at + step))]
}
