/**
 * The oldest minor release per major without known holes that matter here (row security after role changes among them).
 * Minor releases of all majors come out together; this is the set of November 2026.
 */
export const minimumSafeMinor: Readonly<Record<number, number>> = { 15: 20, 16: 16, 17: 12, 18: 6 }

/** Whether a server of this version, e.g. `18.4`, is older than the safe minor of its major; unknown majors count as safe. */
export function isBelowSafeMinor(version: string): boolean {
  const [major, minor] = version.split('.').map(Number)
  const safe = minimumSafeMinor[major ?? 0]
  return safe !== undefined && (minor ?? 0) < safe
}
