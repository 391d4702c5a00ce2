import type { ImportBatch } from '@sanxin/contract/platform/exchange'
import { Button, DecisionButton, LockedButton, thousands, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'

interface ImportFootProps {
  batch: ImportBatch
  onCancel: () => void
  onRefused: () => void
}

/** The decision with its amount, and the way out. */
export function ImportFoot({ batch, onCancel, onRefused }: ImportFootProps) {
  const say = useSay()
  const [leaving, setLeaving] = useState(false)
  const run = useCommand<{ revision: number }>(['/api/import/batches'])
  if (leaving) {
    return (
      <div className="sx-import-leave">
        <p>
          {say({
            zh: '取消后要导还得重新传文件。台账没有动过。',
            en: 'To import later, the files have to be sent again. The ledgers are untouched.',
          })}
        </p>
        <Button onClick={() => setLeaving(false)}>{say({ zh: '先不取消', en: 'Keep it' })}</Button>
        <Button onClick={onCancel}>{say({ zh: '取消这一批', en: 'Cancel this batch' })}</Button>
      </div>
    )
  }
  return (
    <>
      {run.error ? <ProblemRefusal problem={run.error} /> : null}
      {decision()}
      <Button onClick={() => setLeaving(true)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      <p className="sx-note">
        {say({
          zh: '说法不同的先按来源的次序采用，两边都留着。',
          en: 'Where sources differ, their order decides; both sayings are kept.',
        })}
      </p>
    </>
  )

  function decision() {
    const amount = batch.effect?.importRows
    if (batch.state !== 'ready' || amount === undefined)
      return (
        <LockedButton because={say({ zh: '影响算好了才能导入。', en: 'The effect has to be known first.' })}>
          {say({ zh: '导入', en: 'Import' })}
        </LockedButton>
      )
    if (amount === 0)
      return (
        <LockedButton because={say({ zh: '没有能导入的行。', en: 'There is no row to import.' })}>
          {say({ zh: '导入 0 行', en: 'Import 0 rows' })}
        </LockedButton>
      )
    return (
      <DecisionButton
        busy={run.isPending}
        irreversible={say({
          zh: '导入后不能整批撤回；单条可以更正，合并可以拆开。',
          en: 'A batch cannot be taken back as a whole; single values can be corrected and merges split.',
        })}
        onDecide={() =>
          run.mutate(
            { method: 'POST', path: `/api/import/batches/${batch.id}/run`, body: { revision: batch.revision } },
            { onError: onRefused },
          )
        }
      >
        {say({ zh: '导入 {rows} 行', en: 'Import {rows} rows' }, { rows: thousands(amount) })}
      </DecisionButton>
    )
  }
}
