import { type Actor, type Role, type Scope, wholeTree } from '@sanxin/domain/platform/access'
import { type AccountId, newId } from '@sanxin/kernel'

/** A scope on an interval of the territory tree. */
export const aScope = (scope: Partial<Scope> = {}): Scope => ({
  role: 'sub-district',
  tree: 'area',
  nodeId: newId(),
  nodeName: '清溪街道',
  mode: 'below',
  lo: 1_000,
  hi: 1_999,
  ...scope,
})

/** A clerk of the sub-district 清溪街道; roles follow the scopes when only these are given. */
export function anActor(actor: Partial<Actor> = {}): Actor {
  const scopes = actor.scopes ?? [aScope()]
  const roles = actor.roles ?? [...new Set(scopes.map(({ role }) => role))]
  return { accountId: newId<'account'>() as AccountId, name: '林一苇', ...actor, roles, scopes }
}

/** An actor with one role over the whole district. */
export const aDistrictActor = (role: Role = 'organisation-department'): Actor =>
  anActor({ roles: [role], scopes: [wholeTree(role), wholeTree(role, 'organisation')] })
