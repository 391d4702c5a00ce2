import { isRole, may } from '@sanxin/domain/platform/access'
import { useSession } from './session.tsx'

/** Whether the reader's roles let him or her know who is a member; the server leaves membership out for all others. */
export function useReadsMembers(): boolean {
  const { roles } = useSession()
  return may({ roles: roles.filter(isRole), scopes: [] }, 'registry.read', { level: 'L3' }).allowed
}
