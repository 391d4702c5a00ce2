import { ButtonLink, EmptyState, PageHead, useSay } from '@sanxin/ui'

/** An address that leads nowhere. */
export function NotFound() {
  const say = useSay()
  return (
    <>
      <PageHead title={say({ zh: '没有这一页', en: 'No such page' })} />
      <EmptyState
        purpose={say({ zh: '地址可能抄错了，或者这一页已经搬走。', en: 'The address may be miscopied, or the page has moved.' })}
        action={<ButtonLink href="/">{say({ zh: '回今天', en: 'Back to Today' })}</ButtonLink>}
      />
    </>
  )
}
