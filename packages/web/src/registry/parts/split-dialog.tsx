import type { RowsApart, SourceRowRef } from '@sanxin/contract/registry'
import { Button, DecisionButton, Dialog, TextArea, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'

interface SplitDialogProps {
  unitId: string
  rows: readonly SourceRowRef[]
  onClose: () => void
  onDone: (rows: number, actId: string) => void
}

/** Takes rows out of a unit that was wrongly merged; they become a unit of their own. */
export function SplitDialog({ unitId, rows, onClose, onDone }: SplitDialogProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const split = useCommand<RowsApart, { jobId: number; actId: string }>()
  const body = { rows: rows.map(({ rowId }) => rowId), reason: reason.trim() }
  return (
    <Dialog
      title={say({ zh: '拆出 {count} 行', en: 'Split off {count} rows' }, { count: rows.length })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{say({ zh: '先不', en: 'Not now' })}</Button>
          <DecisionButton
            busy={split.isPending}
            disabled={body.reason.length < 2}
            onDecide={() =>
              split.mutate(
                { method: 'POST', path: `/api/linkage/units/${unitId}/split`, body },
                { onSuccess: ({ actId }) => onDone(rows.length, actId) },
              )
            }
          >
            {say({ zh: '拆出 {count} 行', en: 'Split off {count} rows' }, { count: rows.length })}
          </DecisionButton>
        </>
      }
    >
      <p>
        {say({
          zh: '这几行成为另一家单位，其余留在这里；系统记住它们不是同一家，以后导入也不再合上。',
          en: 'These rows become a unit of their own, the others stay; they are remembered as different and never merged again.',
        })}
      </p>
      <ul className="sx-rows">
        {rows.map((row) => (
          <li key={row.rowId}>
            <span>{say(row.sourceName)}</span>
            <span>
              {row.file} · {say({ zh: '第 {row} 行', en: 'row {row}' }, { row: row.row })}
            </span>
          </li>
        ))}
      </ul>
      <TextArea label={say({ zh: '理由', en: 'Reason' })} value={reason} onValue={setReason} required />
      {split.error ? <ProblemRefusal problem={split.error} /> : null}
    </Dialog>
  )
}
