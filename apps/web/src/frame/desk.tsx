import { NavigateProvider, SkeletonRows } from '@sanxin/ui'
import type { ProblemError } from '@sanxin/web/shared/api'
import { useApi } from '@sanxin/web/shared/api'
import { ProblemRefusal } from '@sanxin/web/shared/screen'
import { type Session, SessionProvider } from '@sanxin/web/shared/session'
import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { SignIn } from '../sign-in/sign-in.tsx'
import { DeskFrame } from './desk-frame.tsx'

const signedOut = (error: ProblemError | null): boolean => error?.status === 401

/** The door of the desk: whoever is signed in finds the frame, the others sign in. */
export function Desk() {
  const router = useRouter()
  const navigate = useCallback((href: string) => router.history.push(href), [router])
  const { data: session, error, isPending, refetch } = useApi<Session>('/api/session', {}, { refreshMs: 300_000, keepPrevious: true })
  if (isPending) return <SkeletonRows rows={3} />
  if (signedOut(error)) {
    return (
      <SignIn
        problem={error}
        onSignedIn={() => refetch()}
        other={{ href: '/phone', label: { zh: '在手机上用', en: 'Use it on a phone' } }}
      />
    )
  }
  if (!session) return error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : null
  return (
    <NavigateProvider navigate={navigate}>
      <SessionProvider session={session}>
        <DeskFrame />
      </SessionProvider>
    </NavigateProvider>
  )
}
