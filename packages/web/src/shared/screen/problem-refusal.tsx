import { Button, Refusal, useSay } from '@sanxin/ui'
import type { ProblemError } from '../api/index.ts'

/** Shows why a request was refused or failed, next to its cause; a failure offers to try again. */
export function ProblemRefusal({ problem, onRetry }: { problem: ProblemError; onRetry?: () => void }) {
  const say = useSay()
  const retry = onRetry && !problem.isRefusal ? <Button onClick={onRetry}>{say({ zh: '再试一次', en: 'Try again' })}</Button> : undefined
  if (problem.code === 'network') {
    return (
      <Refusal
        failed
        title={say({ zh: '没有连上，什么都没有改动。', en: 'No connection; nothing was changed.' })}
        detail={say({ zh: '填的内容还在。', en: 'What you filled in is still here.' })}
        action={retry}
      />
    )
  }
  const title = problem.title || say({ zh: '没有办成，数据没有动。', en: 'That did not work; no data was touched.' })
  const reference = problem.reference
    ? say({ zh: '报给管理员的编号：{reference}', en: 'Number for the administrator: {reference}' }, { reference: problem.reference })
    : undefined
  return (
    <Refusal
      failed={!problem.isRefusal}
      title={title}
      detail={
        <>
          {problem.detail === title ? null : problem.detail} {reference}
        </>
      }
      action={retry}
    />
  )
}
