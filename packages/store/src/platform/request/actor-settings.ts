import { type Actor, accessProblems, intervalLimit, intervalSettings, scopeIntervals, type Tree } from '@sanxin/domain/platform/access'

/** Settings that name the actor and the reach of a transaction; absent intervals are emptied, never left over. */
export function actorSettings(actor: Actor): Record<string, string> {
  return { 'app.actor': actor.accountId, ...treeSettings(actor, 'area'), ...treeSettings(actor, 'organisation') }
}

/** A system job acts under a name of its own and holds no intervals. */
export const jobActor = (job: string): Actor => ({ accountId: `job:${job}` as Actor['accountId'], name: job, roles: [], scopes: [] })

function treeSettings(actor: Actor, tree: Tree): Record<string, string> {
  const intervals = scopeIntervals(actor, tree)
  if (intervals.length > intervalLimit) throw accessProblems.problem('too-many-scopes', { found: intervals.length, limit: intervalLimit })
  const names = intervalSettings[tree]
  const settings: Record<string, string> = {}
  for (let i = 0; i < intervalLimit; i++) {
    settings[`${names.lo}${i + 1}`] = intervals[i] ? String(intervals[i]!.lo) : ''
    settings[`${names.hi}${i + 1}`] = intervals[i] ? String(intervals[i]!.hi) : ''
  }
  return settings
}
