/** A record as the engine found it: its key is the id that most of its rows had before, else the key of a row. */
interface FoundRecord {
  key: string
  rows: readonly number[]
}

/**
 * The ids of the records of a run, in their order: a record keeps the id that most of its rows had; one that comes apart again gets
 * back the id under which it stood before it was merged away; only what never was gets a new one.
 *
 * @param previous row → id it has now
 * @param retired  first row of a record that was merged away → its id
 */
export function recordIds<Id extends string>(
  records: readonly FoundRecord[],
  previous: ReadonlyMap<number, string>,
  retired: ReadonlyMap<number, string>,
  make: () => Id,
): Id[] {
  const known = new Set(previous.values())
  const ids = records.map(({ key }) => (known.has(key) ? key : undefined))
  const holderOf = new Map(ids.flatMap((id, at) => (id === undefined ? [] : [[id, at] as const])))
  const used = new Set<string>(holderOf.keys())
  const formerOf = (at: number): string | undefined =>
    records[at]!.rows.map((row) => retired.get(row)).find((id) => id !== undefined && !used.has(id))
  const give = (at: number, id: string): void => {
    ids[at] = id
    used.add(id)
  }
  for (const [at, { rows }] of records.entries()) {
    if (ids[at] !== undefined) continue
    const former = formerOf(at)
    if (former !== undefined) {
      give(at, former)
      continue
    }
    // Both halves claim the id of the whole; the half that stood under another one before leaves it to this one.
    const whole = rows.map((row) => previous.get(row)).find((id) => id !== undefined)
    const other = whole === undefined ? undefined : holderOf.get(whole)
    const othersFormer = other === undefined ? undefined : formerOf(other)
    if (other === undefined || othersFormer === undefined) continue
    give(other, othersFormer)
    give(at, whole!)
    holderOf.set(whole!, at)
  }
  return ids.map((id) => (id ?? make()) as Id)
}
