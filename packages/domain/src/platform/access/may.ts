import { allowed, refused, type Verdict } from '@sanxin/kernel'
import { type Action, type ActionSpec, actionCodes, actions } from './action.ts'
import type { Actor } from './actor.ts'
import { type Level, reaches } from './level.ts'
import { permissions } from './permissions.ts'
import type { Role } from './role.ts'
import { holds, scopeIntervals } from './scope-intervals.ts'

/** What an action is about: its place in the trees and its level. What is left out is not asked. */
export interface Resource {
  areaLft?: number
  organisationLft?: number
  level?: Level
}

/** The number of rows that have no place yet; only a scope on the whole tree holds it. */
const unplaced = 0

const permits = (role: Role, action: Action, level: Level): boolean => {
  const granted = permissions[role][action]
  return granted !== undefined && reaches(granted, level)
}

/**
 * Whether an actor may do something, and with this resource.
 * A resource must lie in a scope that was granted with a role that permits the action: roles held elsewhere do not count here.
 * What touches the whole district needs a scope on the whole of it.
 * Refusals: `access.not-permitted`, `access.out-of-scope`.
 */
export function may(actor: Pick<Actor, 'roles' | 'scopes'>, action: Action, asked?: Resource): Verdict {
  const { whole = false }: ActionSpec = actions[action]
  const resource = whole ? { ...asked, areaLft: unplaced, organisationLft: undefined } : asked
  const level = resource?.level ?? actions[action].level
  const roles = actor.roles.filter((role) => permits(role, action, level))
  if (roles.length === 0) return refused('access.not-permitted', { action })
  if (resource?.areaLft === undefined && resource?.organisationLft === undefined) return allowed
  const scopes = actor.scopes.filter((scope) => roles.includes(scope.role))
  const { areaLft, organisationLft } = resource
  const inside =
    (areaLft !== undefined && holds(scopeIntervals({ scopes }, 'area'), areaLft)) ||
    (organisationLft !== undefined && holds(scopeIntervals({ scopes }, 'organisation'), organisationLft))
  return inside ? allowed : refused('access.out-of-scope', { action })
}

/** Every action that the actor's roles permit somewhere; the desk greys out the rest. */
export const permittedActions = (actor: Pick<Actor, 'roles' | 'scopes'>): Action[] =>
  actionCodes.filter((action) => may(actor, action).allowed)
