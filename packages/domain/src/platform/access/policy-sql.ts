/** How many intervals of one tree an actor may hold; the settings of a transaction are numbered up to it. */
export const intervalLimit = 4

/** Names of the settings that carry the intervals of each tree. */
export const intervalSettings = {
  area: { lo: 'app.lo', hi: 'app.hi' },
  organisation: { lo: 'app.olo', hi: 'app.ohi' },
} as const

const bound = (setting: string) => `nullif(current_setting('${setting}', true), '')::integer`

/**
 * The condition of a scope policy as SQL.
 * `platform.scope_predicate` of the first migration writes the same for the database; a test compares the policies of every table.
 */
export function scopePredicate({ area, organisation }: { area?: string; organisation?: string }): string {
  const columns = { area, organisation }
  const parts: string[] = []
  for (const tree of ['area', 'organisation'] as const) {
    const column = columns[tree]
    if (column === undefined) continue
    const { lo, hi } = intervalSettings[tree]
    for (let i = 1; i <= intervalLimit; i++) parts.push(`${column} between ${bound(`${lo}${i}`)} and ${bound(`${hi}${i}`)}`)
  }
  return parts.join(' or ')
}

/** The condition that an actor is named at all; restrictive, so no other policy can lift it. */
export const actorPredicate = `nullif(current_setting('app.actor', true), '') is not null`
