import type { Actor, Scope, ScopeMode, Tree } from './actor.ts'
import { lastNumber } from './actor.ts'
import type { Role } from './role.ts'

/** First and last number, both included. */
export interface Interval {
  lo: number
  hi: number
}

export interface NumberedNode {
  id: string
  name: string
  lft: number
  rgt: number
}

/**
 * Settles a grant on the tree as it is numbered now.
 * @returns undefined when the node is gone: such a grant shows nothing
 */
export function resolveScope(
  grant: { role: Role; tree: Tree; nodeId: string | null; mode: ScopeMode },
  nodeById: ReadonlyMap<string, NumberedNode>,
): Scope | undefined {
  if (grant.mode === 'whole') return { ...grant, nodeId: null, nodeName: null, lo: 0, hi: lastNumber }
  const node = grant.nodeId === null ? undefined : nodeById.get(grant.nodeId)
  if (!node) return undefined
  return { ...grant, nodeName: node.name, lo: node.lft, hi: grant.mode === 'own' ? node.lft : node.rgt }
}

/** The numbers an actor reaches in one tree: sorted, without overlap or touching neighbours. */
export function scopeIntervals(actor: Pick<Actor, 'scopes'>, tree: Tree): Interval[] {
  const sorted = actor.scopes
    .filter((scope) => scope.tree === tree && scope.lo <= scope.hi)
    .map(({ lo, hi }) => ({ lo, hi }))
    .sort((a, b) => a.lo - b.lo || a.hi - b.hi)
  const merged: Interval[] = []
  for (const interval of sorted) {
    const last = merged.at(-1)
    if (last && interval.lo <= last.hi + 1) last.hi = Math.max(last.hi, interval.hi)
    else merged.push(interval)
  }
  return merged
}

export const holds = (intervals: readonly Interval[], number: number): boolean =>
  intervals.some(({ lo, hi }) => lo <= number && number <= hi)
