import { NavigateProvider, SkeletonRows } from '@sanxin/ui'
import { useApi } from '@sanxin/web/shared/api'
import { ProblemRefusal } from '@sanxin/web/shared/screen'
import { type Session, SessionProvider } from '@sanxin/web/shared/session'
import { SignIn } from '../sign-in/sign-in.tsx'
import { PhoneFrame } from './phone-frame.tsx'
import { usePhonePlace } from './use-phone-place.ts'

/** The door of the phone: whoever is signed in finds the tabs, the others sign in. */
export function Phone() {
  const way = usePhonePlace()
  const { data: session, error, isPending, refetch } = useApi<Session>('/api/session', {}, { refreshMs: 300_000, keepPrevious: true })
  if (isPending) return <SkeletonRows rows={3} />
  if (error?.status === 401) {
    return <SignIn problem={error} onSignedIn={() => refetch()} other={{ href: '/', label: { zh: '到电脑版', en: 'To the desk' } }} />
  }
  if (!session) return error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : null
  return (
    <NavigateProvider navigate={way.navigate}>
      <SessionProvider session={session}>
        <PhoneFrame way={way} />
      </SessionProvider>
    </NavigateProvider>
  )
}
