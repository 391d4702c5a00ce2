/**
 * How often the values of a field stand with different units, so that agreeing on a rare value weighs more.
 * `chanceOf(value)` estimates how likely another unit has that very value: by its other holders, or what values seen once are owed.
 */
export interface TermFrequency {
  add(values: Iterable<string>): void
  chanceOf(value: string): number
}

/** No value is so rare that a second holder would be a miracle. */
const RAREST = 0.004

export function termFrequency(): TermFrequency {
  const holders = new Map<string, number>()
  let units = 0
  let spare: number | undefined
  const add = (values: Iterable<string>): void => {
    units++
    spare = undefined
    for (const value of new Set(values)) holders.set(value, (holders.get(value) ?? 0) + 1)
  }
  /** how many more holders a value has that was seen once: twice the values seen twice over those seen once (Good–Turing) */
  const unseen = (): number => {
    let once = 0
    let twice = 0
    for (const count of holders.values()) {
      if (count === 1) once++
      if (count === 2) twice++
    }
    return once === 0 ? 1 : (2 * twice) / once
  }
  const chanceOf = (value: string): number => {
    spare ??= Math.min(0.5, Math.max(RAREST, unseen()))
    const others = Math.max(0, (holders.get(value) ?? 1) - 1)
    const expected = others > 0 ? others : spare
    return Math.min(1, expected / Math.max(units, 2))
  }
  return { add, chanceOf }
}
