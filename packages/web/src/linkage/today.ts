import type { LinkageState } from '@sanxin/contract/linkage'
import { useSay } from '@sanxin/ui'
import { useApi } from '../shared/api/index.ts'
import { sessionMay } from '../shared/session/index.ts'
import type { TodayPart, TodayTask } from '../shared/today/index.ts'

/** Minutes that deciding one pair takes, for the estimate beside the task. */
const minutesPerPair = 0.75

/** Pairs that only a person can decide. */
export const today: TodayPart = {
  useToday: (session) => {
    const say = useSay()
    const { data, error, isLoading } = useApi<LinkageState>(
      '/api/linkage/state',
      {},
      { enabled: sessionMay(session, 'linkage.read'), refreshMs: 60_000 },
    )
    const open = data?.open ?? { unit: 0, person: 0 }
    const task = (entity: 'unit' | 'person', title: string, why: string): TodayTask => ({
      key: `review-${entity}`,
      affects: open[entity],
      sign: '找',
      title,
      why,
      takes: say(
        { zh: '约 {minutes} 分钟', en: 'about {minutes} min' },
        { minutes: Math.max(1, Math.ceil(open[entity] * minutesPerPair)) },
      ),
      deed: say({ zh: '核对', en: 'Review' }),
      href: `/review?entity=${entity}`,
    })
    return {
      tasks: [
        ...(open.unit > 0
          ? [
              task(
                'unit',
                say({ zh: '核对 {count} 对存疑单位', en: 'Review doubtful pairs of units: {count}' }, { count: open.unit }),
                say({ zh: '系统分不清是不是同一家。', en: 'The system cannot tell whether they are the same.' }),
              ),
            ]
          : []),
        ...(open.person > 0
          ? [
              task(
                'person',
                say({ zh: '核对 {count} 对存疑人员', en: 'Review doubtful pairs of people: {count}' }, { count: open.person }),
                say({ zh: '系统分不清是不是同一个人。', en: 'The system cannot tell whether they are the same person.' }),
              ),
            ]
          : []),
      ],
      counts: data ? { '/review': open.unit + open.person } : {},
      isPending: isLoading,
      error,
    }
  },
}
