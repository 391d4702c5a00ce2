import type { Grant } from '@sanxin/contract/platform/access'

export type GrantDraft = Pick<Grant, 'role' | 'mode' | 'nodeId'>

/** A grant for the whole district, to begin with. */
export const wholeDistrict = (role: string): GrantDraft => ({ role, mode: 'whole', nodeId: null })

/** Another reach: the whole district has no place, the others need one. */
export const reaching = (grant: GrantDraft, mode: Grant['mode'], firstNode: string | undefined): GrantDraft =>
  mode === 'whole' ? { ...grant, mode, nodeId: null } : { ...grant, mode, nodeId: grant.nodeId ?? firstNode ?? null }

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
