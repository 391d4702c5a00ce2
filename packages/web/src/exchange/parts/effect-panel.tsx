import type { ImportBatch } from '@sanxin/contract/platform/exchange'
import { Button, EmptyState, JobRow, Panel, Refusal, thousands, useLanguage, useSay } from '@sanxin/ui'
import { useCommand } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { filesOf, isOpen } from './batch-state.ts'
import { progressSteps, rows } from './batch-words.ts'
import { EffectDetail } from './effect-detail.tsx'
import { ImportDone } from './import-done.tsx'
import { ImportFoot } from './import-foot.tsx'
import { RefusedReasons } from './refused-reasons.tsx'
import { useAutoPreview } from './use-auto-preview.ts'

interface EffectPanelProps {
  batch: ImportBatch
  mayRun: boolean
  /** The batch is not as this page shows it. */
  onRefused: () => void
}

/** At the right: what the import would do, how far it is, or what it did; the decision stands at its foot. */
export function EffectPanel({ batch, mayRun, onRefused }: EffectPanelProps) {
  const say = useSay()
  const language = useLanguage()
  const preview = useAutoPreview(batch, mayRun)
  const cancel = useCommand(['/api/import/batches'])
  const works = batch.state === 'previewing' || batch.state === 'running'
  const onCancel = () => cancel.mutate({ method: 'POST', path: `/api/import/batches/${batch.id}/cancel` })
  const problem = preview.problem ?? cancel.error
  return (
    <div id="effect" className="sx-import-side">
      <Panel
        title={titleWords()}
        aside={
          isOpen(batch) ? <span className="sx-note">{say({ zh: '还没有改动任何东西', en: 'nothing has changed yet' })}</span> : undefined
        }
        foot={
          isOpen(batch) && mayRun && filesOf(batch).length > 0 ? (
            <ImportFoot batch={batch} onCancel={onCancel} onRefused={onRefused} />
          ) : undefined
        }
      >
        {problem ? <ProblemRefusal problem={problem} onRetry={preview.again} /> : null}
        {batch.state === 'failed' ? (
          <Refusal
            failed
            title={
              batch.problem?.[language] ?? say({ zh: '没有导完，台账还是原来的。', en: 'It did not finish; the ledgers are as before.' })
            }
            action={mayRun ? <Button onClick={preview.again}>{say({ zh: '再试一次', en: 'Try again' })}</Button> : undefined}
          />
        ) : null}
        {works ? working() : null}
        {batch.state === 'cancelled' ? (
          <EmptyState purpose={say({ zh: '这一批取消了，台账没有动。', en: 'This batch was cancelled; the ledgers are untouched.' })} />
        ) : null}
        {batch.state === 'done' ? <ImportDone batch={batch} /> : null}
        {batch.state === 'done' && !batch.effect ? (
          <RefusedReasons files={batch.files} refusedRows={batch.files.reduce((sum, { refused }) => sum + refused, 0)} />
        ) : null}
        {batch.effect && batch.state !== 'cancelled' ? (
          <EffectDetail effect={batch.effect} files={batch.files} done={batch.state === 'done'} />
        ) : (
          waiting()
        )}
      </Panel>
    </div>
  )

  function titleWords(): string {
    if (batch.state === 'done') return say({ zh: '导入完了', en: 'Imported' })
    if (batch.state === 'running') return say({ zh: '正在导入', en: 'Importing' })
    return say({ zh: '导入后会怎样', en: 'What the import will do' })
  }

  function working() {
    const progress = batch.progress
    const step = progressSteps[progress?.step ?? 'waiting']
    return (
      <div className="sx-import-work">
        <JobRow
          title={say(step)}
          done={progress?.done ?? 0}
          total={progress && progress.total > 0 ? progress.total : undefined}
          unit={say(step.unit)}
          rate={progress?.perSecond || undefined}
          secondsLeft={progress?.secondsLeft ?? undefined}
          onCancel={mayRun ? onCancel : undefined}
        />
        <p className="sx-note">
          {say({ zh: '可以离开这一页，结果在“今天”里等您。', en: 'You may leave this page; the result waits under Today.' })}
        </p>
      </div>
    )
  }

  function waiting() {
    if (batch.state !== 'open') return null
    const files = filesOf(batch)
    if (files.length === 0)
      return <EmptyState purpose={say({ zh: '文件一到就开始算。', en: 'It is worked out as soon as files arrive.' })} />
    if (files.some(({ state }) => state === 'uploaded' || state === 'staging')) {
      const unread = files.filter(({ state }) => state === 'uploaded' || state === 'staging').length
      return (
        <JobRow
          title={say(progressSteps.reading)}
          done={files.length - unread}
          total={files.length}
          unit={say({ zh: '个文件', en: 'files' })}
          refused={say({ zh: '{count} 行', en: '{count} rows' }, { count: thousands(files.reduce((sum, { read }) => sum + read, 0)) })}
        />
      )
    }
    if (files.some(({ state }) => state === 'staged')) return <JobRow title={say(progressSteps.waiting)} done={0} unit={say(rows)} />
    return (
      <EmptyState
        purpose={say({ zh: '还没有能导入的文件。先看左边哪里不对。', en: 'No file can be imported yet; the list at the left says why.' })}
      />
    )
  }
}
