import { isRole, may } from '@sanxin/domain/platform/access'
import { type Session, useSession } from './session.tsx'

/** Whether the roles of a session let the reader know who is a member; the server leaves membership out for all others. */
export const sessionReadsMembers = ({ roles }: Pick<Session, 'roles'>): boolean =>
  may({ roles: roles.filter(isRole), scopes: [] }, 'registry.read', { level: 'L3' }).allowed

/** `sessionReadsMembers` for the session of the reader. */
export const useReadsMembers = (): boolean => sessionReadsMembers(useSession())
