import type { BatchSummary, ImportBatch } from '@sanxin/contract/platform/exchange'
import { type Say, thousands, useSay } from '@sanxin/ui'
import { useApi } from '../shared/api/index.ts'
import { type Session, sessionMay } from '../shared/session/index.ts'
import type { TodayJob, TodayPart, TodayTask } from '../shared/today/index.ts'

const waits = ({ state }: BatchSummary): boolean => state === 'ready'
const runs = ({ state }: BatchSummary): boolean => state === 'running' || state === 'previewing'

const waitingTask = (batch: BatchSummary, say: Say): TodayTask => ({
  key: `batch-${batch.id}`,
  affects: batch.read,
  sign: '找',
  title: say({ zh: '导入第 {number} 批资料', en: 'Import batch {number}' }, { number: batch.number }),
  why: say(
    {
      zh: '{files} 个文件，{read} 行，影响已经算好，还没有改动任何东西。',
      en: '{files} files, {read} rows; the effect is computed and nothing has changed yet.',
    },
    { files: batch.files, read: thousands(batch.read) },
  ),
  deed: say({ zh: '看影响', en: 'See the effect' }),
  href: `/import/${batch.id}`,
})

/** What to begin with: a district of one's own while this is the demo, the first workbooks while there are none. */
function beginning(session: Session, batches: readonly BatchSummary[] | undefined, say: Say): TodayTask[] {
  if (!sessionMay(session, 'import.run')) return []
  const task = { affects: 0, sign: '找', href: '/import' }
  if (session.demo)
    return [
      {
        ...task,
        key: 'own-district',
        title: say({ zh: '换成自己的数据', en: 'Begin with your own data' }),
        why: say({
          zh: '这里是演示区，单位和人都是编的。一点就另建一个空的数据文件夹，演示区原样留着。',
          en: 'This is the demo; its units and people are invented. One click begins an empty data folder beside it, and the demo stays as it is.',
        }),
        deed: say({ zh: '去换', en: 'Begin' }),
      },
    ]
  if (batches?.length !== 0) return []
  return [
    {
      ...task,
      key: 'first-import',
      title: say({ zh: '导入第一批资料', en: 'Import the first workbooks' }),
      why: say({
        zh: '还没有单位。把部门送来的表拖进来就行，导入前先看影响。',
        en: 'There are no units yet. Drop the workbooks departments sent; you see the effect before anything changes.',
      }),
      deed: say({ zh: '去导入', en: 'Import' }),
    },
  ]
}

function runningJob(batch: ImportBatch, say: Say): TodayJob {
  const progress = batch.progress
  return {
    key: batch.id,
    title: say({ zh: '导入第 {number} 批资料', en: 'Importing batch {number}' }, { number: batch.number }),
    href: `/import/${batch.id}`,
    done: progress?.done ?? 0,
    total: progress && progress.total > 0 ? progress.total : undefined,
    unit: say({ zh: '行', en: 'rows' }),
    secondsLeft: progress?.secondsLeft ?? undefined,
  }
}

/** Batches that wait for a decision, and the one that runs. */
export const today: TodayPart = {
  useToday: (session) => {
    const say = useSay()
    const enabled = sessionMay(session, 'import.read')
    const { data, error, isLoading } = useApi<BatchSummary[]>(
      '/api/import/batches',
      {},
      { enabled, refreshMs: (batches) => (batches?.some(runs) ? 3_000 : 60_000) },
    )
    const running = data?.find(runs)
    const batch = useApi<ImportBatch>(`/api/import/batches/${running?.id}`, {}, { enabled: running !== undefined, refreshMs: 2_000 })
    return {
      tasks: [...(data ?? []).filter(waits).map((waiting) => waitingTask(waiting, say)), ...beginning(session, data, say)],
      jobs: running && batch.data ? [runningJob(batch.data, say)] : [],
      isPending: isLoading,
      error,
    }
  },
}
