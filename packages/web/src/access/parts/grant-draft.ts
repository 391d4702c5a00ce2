import type { Grant } from '@sanxin/contract/platform/access'

export type GrantDraft = Pick<Grant, 'role' | 'mode' | 'nodeId'>

/** A grant whose place is still to be chosen: nobody is let see more by accident. */
export const withoutPlace = (role: string): GrantDraft => ({ role, mode: 'below', nodeId: null })

/** Another reach: the whole district has no place, the others need one. */
export const reaching = (grant: GrantDraft, mode: Grant['mode']): GrantDraft => ({
  ...grant,
  mode,
  nodeId: mode === 'whole' ? null : grant.nodeId,
})

export type GrantFault = 'none' | 'no-place' | 'twice' | 'exclusive'

/** Why these grants cannot stand; undefined when they can. @param exclusive roles of which one account holds at most one */
export function grantFault(grants: readonly GrantDraft[], exclusive: readonly string[]): GrantFault | undefined {
  if (grants.length === 0) return 'none'
  if (grants.some(({ mode, nodeId }) => mode !== 'whole' && nodeId === null)) return 'no-place'
  const written = grants.map(({ role, mode, nodeId }) => `${role} ${mode} ${nodeId ?? ''}`)
  if (new Set(written).size < written.length) return 'twice'
  const kept = new Set(grants.map(({ role }) => role).filter((role) => exclusive.includes(role)))
  return kept.size > 1 ? 'exclusive' : undefined
}

/** Grants as the server takes them; scopes of the desk point into the tree of areas. */
export const asGrants = (grants: readonly GrantDraft[]): Grant[] => grants.map((grant) => ({ ...grant, tree: 'area' }))
