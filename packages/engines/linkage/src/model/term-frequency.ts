/**
 * How often the values of a field stand with different units, so that agreeing on a rare value weighs more.
 * `chanceOf(value)` estimates how likely another unit has that very value: its other holders, plus what an average value would have.
 */
export interface TermFrequency {
  add(values: Iterable<string>): void
  chanceOf(value: string): number
}

export function termFrequency(): TermFrequency {
  const holders = new Map<string, number>()
  let units = 0
  let spare: number | undefined
  const add = (values: Iterable<string>): void => {
    units++
    spare = undefined
    for (const value of new Set(values)) holders.set(value, (holders.get(value) ?? 0) + 1)
  }
  /** the mean number of other holders of a value, over all values held */
  const average = (): number => {
    let others = 0
    let held = 0
    for (const count of holders.values()) {
      others += count * (count - 1)
      held += count
    }
    return held === 0 ? 1 : others / held
  }
  const chanceOf = (value: string): number => {
    spare ??= Math.max(0.004, average())
    const others = Math.max(0, (holders.get(value) ?? 1) - 1)
    const expected = others > 0 ? others : Math.min(0.5, spare)
    return Math.min(1, Math.max(expected, 0.004) / Math.max(units, 2))
  }
  return { add, chanceOf }
}
