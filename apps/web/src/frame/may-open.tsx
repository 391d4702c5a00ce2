import { ButtonLink, EmptyState, PageHead, useSay } from '@sanxin/ui'
import { useSession } from '@sanxin/web/shared/session'
import type { ReactNode } from 'react'
import type { Page } from '../pages.ts'

/** Shows a page to those who may open it; the others learn, by link only, that it is not theirs. */
export function MayOpen({ page, children }: { page: Page; children: ReactNode }) {
  const say = useSay()
  const session = useSession()
  if (session.may.includes(page.needs)) return children
  return (
    <>
      <PageHead title={say(page.label)} />
      <EmptyState
        purpose={say({
          zh: '这一页不在您的工作范围里。要看，请找本区的安全管理员。',
          en: 'This page is outside your scope. Ask the security administrator of the district for it.',
        })}
        action={<ButtonLink href="/">{say({ zh: '回首页', en: 'Back to the first page' })}</ButtonLink>}
      />
    </>
  )
}
