import type { Decision, ReviewDetail, ReviewItem } from '@sanxin/contract/linkage'
import { useCallback, useState } from 'react'
import { useCommand } from '../../shared/api/index.ts'

/** What was decided last, for the bar that takes it back. */
export interface LastDecision {
  item: ReviewItem
  decision: Decision['decision']
}

interface Ways {
  /** Called with the pair that was decided, so that the next can be shown. */
  onDecided: (id: string) => void
  onUndone: (item: ReviewItem) => void
  /** The pair is not as this page shows it: somebody else was first. */
  onRefused: () => void
}

/** Decides pairs and takes the last decision back. */
export function useDecisions({ onDecided, onUndone, onRefused }: Ways) {
  const decide = useCommand<Decision, ReviewItem>(['/api/linkage'])
  const undo = useCommand<object, ReviewItem>(['/api/linkage'])
  const [last, setLast] = useState<LastDecision>()
  const { mutate, reset } = decide
  const { mutate: mutateUndo, reset: resetUndo } = undo

  const decideOn = useCallback(
    ({ item, revision }: ReviewDetail, decision: Decision['decision']) => {
      resetUndo()
      mutate(
        { method: 'POST', path: `/api/linkage/review/${item.id}/decision`, body: { decision, revision } },
        {
          onSuccess: () => {
            setLast({ item, decision })
            onDecided(item.id)
          },
          onError: onRefused,
        },
      )
    },
    [mutate, resetUndo, onDecided, onRefused],
  )

  const takeBack = useCallback(
    (id: string) => {
      reset()
      mutateUndo(
        { method: 'POST', path: `/api/linkage/review/${id}/undo` },
        {
          onSuccess: (item) => {
            setLast(undefined)
            onUndone(item)
          },
          onError: onRefused,
        },
      )
    },
    [mutateUndo, reset, onUndone, onRefused],
  )

  return { decideOn, takeBack, last, busy: decide.isPending || undo.isPending, problem: decide.error ?? undo.error }
}
