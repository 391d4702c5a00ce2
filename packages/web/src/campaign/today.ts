import type { NewRegistration } from '@sanxin/contract/campaign'
import { thousands, useSay } from '@sanxin/ui'
import { useApi } from '../shared/api/index.ts'
import { sessionMay } from '../shared/session/index.ts'
import type { TodayPart } from '../shared/today/index.ts'

interface Page {
  items: NewRegistration[]
  total: number
}

/** Units that appeared with the last import and have not been called yet (双同步). */
export const today: TodayPart = {
  useToday: (session) => {
    const say = useSay()
    const { data, error, isLoading } = useApi<Page>(
      '/api/campaign/new-registrations',
      { limit: 1 },
      { enabled: sessionMay(session, 'board.read') && sessionMay(session, 'registry.read') },
    )
    const count = data?.total ?? 0
    return {
      tasks:
        count === 0
          ? []
          : [
              {
                key: 'new-registrations',
                affects: count,
                sign: '找',
                title: say({ zh: '联系 {count} 家新设单位', en: 'Call {count} new units' }, { count: thousands(count) }),
                why: say({
                  zh: '上次导入以来新登记的，名单上写明该建什么、打给谁。',
                  en: 'Registered since the last import; the list says what each is due and whom to call.',
                }),
                deed: say({ zh: '看名单', en: 'See the list' }),
                href: '/new-registrations',
              },
            ],
      counts: data ? { '/new-registrations': count } : {},
      isPending: isLoading,
      error,
    }
  },
}
