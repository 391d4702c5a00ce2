import { AppLink, JobRow, Panel, useSay } from '@sanxin/ui'
import type { TodayJob } from '@sanxin/web/shared/today'

/** Long work that runs at this moment; each leads to its page. */
export function RunningJobs({ jobs }: { jobs: readonly TodayJob[] }) {
  const say = useSay()
  return (
    <Panel title={say({ zh: '正在跑', en: 'Running' })}>
      {jobs.map((job) => (
        <JobRow
          key={job.key}
          title={<AppLink href={job.href}>{job.title}</AppLink>}
          label={job.title}
          done={job.done}
          total={job.total}
          unit={job.unit}
          secondsLeft={job.secondsLeft}
        />
      ))}
    </Panel>
  )
}
