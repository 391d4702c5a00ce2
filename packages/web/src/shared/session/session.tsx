import type { Session } from '@sanxin/contract/platform/session'
import type { Action } from '@sanxin/domain/platform/access'
import { createContext, type ReactNode, useContext } from 'react'

export type { DemoAccount, Entrance, Session } from '@sanxin/contract/platform/session'

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>
}

/** The session of the reader; only inside the signed-in part of the application. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside SessionProvider')
  return session
}

/** Whether a session permits this somewhere; the server decides about the single record. */
export const sessionMay = (session: Session, action: Action): boolean => session.may.includes(action)

/** `sessionMay` for the session of the reader. */
export function useMay(): (action: Action) => boolean {
  const session = useSession()
  return (action) => sessionMay(session, action)
}
