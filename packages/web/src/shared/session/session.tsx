import type { Action } from '@sanxin/domain/platform/access'
import { createContext, type ReactNode, useContext } from 'react'

/** Who is signed in, as GET /api/session tells it. */
export interface Session {
  account: { id: string; name: string; office: string }
  roles: string[]
  scopes: SessionScope[]
  /** Actions the reader may take somewhere in the scope. */
  may: string[]
  demo: boolean
  district: string
  demoAccounts?: DemoAccount[]
}

export interface SessionScope {
  areaId: string | null
  areaName: string | null
  mode: string
}

/** An account of the demonstration district; its password is no secret. */
export interface DemoAccount {
  userName: string
  password: string
  name: string
  office: string
}

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

/** Whether the reader may do this somewhere; the server decides about the single record. */
export function useMay(): (action: Action) => boolean {
  const session = useSession()
  return (action) => session.may.includes(action)
}
