import { Button, ButtonLink, Columns, EmptyState, PageHead, Panel, SkeletonRows, Stack, TaskList, useNavigateTo, useSay } from '@sanxin/ui'
import { today as dayOfToday, useFormat } from '@sanxin/web/shared/format'
import { ProblemRefusal } from '@sanxin/web/shared/screen'
import { useMay, useSession } from '@sanxin/web/shared/session'
import { byDueDay } from '@sanxin/web/shared/today'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Changes } from './changes.tsx'
import { LoopFigures } from './loop-figures.tsx'
import { RunningJobs } from './running-jobs.tsx'
import { useTodayShares } from './use-today-shares.ts'

/** How many next things stand on the page before the rest is asked for. */
const inSight = 7

/** What this reader can do now, what changed, what runs; the figures come last. */
export function Today() {
  const say = useSay()
  const format = useFormat()
  const may = useMay()
  const session = useSession()
  const navigate = useNavigateTo()
  const client = useQueryClient()
  const [all, setAll] = useState(false)
  const shares = useTodayShares()
  const tasks = byDueDay(shares.tasks)
  const mayImport = may('import.run')
  const list = (all ? tasks : tasks.slice(0, inSight)).map((task, index) => ({
    key: task.key,
    sign: task.sign,
    title: task.title,
    why: task.why,
    until: task.dueOn ? dueWords(task.dueOn) : undefined,
    overdue: task.dueOn !== undefined && task.dueOn <= dayOfToday(),
    takes: task.takes,
    action: (
      <ButtonLink kind={index === 0 ? 'primary' : 'quiet'} href={task.href}>
        {task.deed}
      </ButtonLink>
    ),
  }))
  const side = shares.changes.length > 0 || shares.jobs.length > 0
  return (
    <>
      <PageHead
        crumbs={session.account.office ? [{ label: session.account.office }] : []}
        title={say({ zh: '今天', en: 'Today' })}
        note={headWords()}
        actions={
          mayImport ? <Button onClick={() => navigate('/import')}>{say({ zh: '导入资料', en: 'Import rosters' })}</Button> : undefined
        }
      />
      <Stack>
        {shares.errors.slice(0, 1).map((problem) => (
          <ProblemRefusal key={problem.code} problem={problem} onRetry={() => client.refetchQueries({ type: 'active' })} />
        ))}
        {side ? (
          <Columns
            side={
              <>
                {shares.changes.length > 0 ? <Changes changes={shares.changes} /> : null}
                {shares.jobs.length > 0 ? <RunningJobs jobs={shares.jobs} /> : null}
              </>
            }
          >
            {nextThings()}
          </Columns>
        ) : (
          nextThings()
        )}
        {shares.figures.length > 0 ? <LoopFigures figures={shares.figures} /> : null}
      </Stack>
    </>
  )

  function dueWords(day: string): string {
    return day === dayOfToday() ? say({ zh: '今天', en: 'today' }) : format.day(day, { weekday: true })
  }

  function headWords(): string | undefined {
    if (tasks.length === 0) return undefined
    const count = tasks.length
    const first = tasks[0]?.dueOn
    if (!first) return say({ zh: '{count} 件事等您', en: '{count} things wait for you' }, { count })
    return say(
      { zh: '{count} 件事等您，最早的{due}到期', en: '{count} things wait for you, the first is due {due}' },
      { count, due: dueWords(first) },
    )
  }

  function nextThings() {
    return (
      <Panel
        flush
        title={say({ zh: '先做这几件', en: 'Do these first' })}
        note={say({ zh: '按到期和影响面排', en: 'by due day and size' })}
        aside={
          tasks.length > inSight && !all ? (
            <Button kind="link" onClick={() => setAll(true)}>
              {say({ zh: '全部 {count} 件', en: 'all {count}' }, { count: tasks.length })}
            </Button>
          ) : undefined
        }
      >
        {list.length > 0 ? <TaskList tasks={list} /> : shares.isPending ? <SkeletonRows rows={4} /> : emptyDay()}
      </Panel>
    )
  }

  function emptyDay() {
    if (shares.errors.length > 0)
      return <EmptyState purpose={say({ zh: '要做的事还没有取到。', en: 'What waits for you could not be read yet.' })} />
    const nothingYet = shares.figures.every((figure) => figure.value.count === 0)
    if (nothingYet && mayImport) {
      return (
        <EmptyState
          purpose={say({
            zh: '还没有单位。把部门送来的表拖进来就行。',
            en: 'No units yet. Drop the departments’ rosters into the importer.',
          })}
          action={
            <ButtonLink kind="primary" href="/import">
              {say({ zh: '导入资料', en: 'Import rosters' })}
            </ButtonLink>
          }
        />
      )
    }
    if (may('system.operate') && !may('registry.read')) {
      return (
        <EmptyState
          purpose={say({
            zh: '这个账号只管系统运行，不看台账。启动和停止在装系统的机器上做，这里没有要点的。',
            en: 'This account runs the system and sees no ledgers. Start and stop it on the machine of the server; nothing is to be done here.',
          })}
        />
      )
    }
    return <EmptyState purpose={say({ zh: '眼下没有要您定的事。', en: 'Nothing waits for you just now.' })} />
  }
}
