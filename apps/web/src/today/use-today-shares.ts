import { useSession } from '@sanxin/web/shared/session'
import type { TodayCounts, TodayPart, TodayShare } from '@sanxin/web/shared/today'

const files = import.meta.glob<TodayPart>('../../../../packages/web/src/*/today.ts', { eager: true, import: 'today' })
const parts = Object.values(files)

/** What all columns put on 今天, and the counts of the rail. */
export function useTodayShares() {
  const session = useSession()
  // The list of parts is fixed when the program is built, so every render calls the same hooks in the same order.
  const shares: TodayShare[] = parts.map((part) => part.useToday(session))
  return {
    tasks: shares.flatMap((share) => share.tasks ?? []),
    changes: shares.flatMap((share) => share.changes ?? []),
    jobs: shares.flatMap((share) => share.jobs ?? []),
    figures: shares.flatMap((share) => share.figures ?? []),
    counts: Object.assign({}, ...shares.map((share) => share.counts ?? {})) as TodayCounts,
    isPending: shares.some((share) => share.isPending),
    errors: shares.flatMap((share) => (share.error ? [share.error] : [])),
  }
}
