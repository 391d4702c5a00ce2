import type { ImportBatch } from '@sanxin/contract/platform/exchange'
import { useEffect } from 'react'
import { useCommand } from '../../shared/api/index.ts'
import { lacksEffect } from './batch-state.ts'

/** Milliseconds after which the effect is asked for, when nothing computes it by itself. */
const patience = 2500

/** Asks for the effect whenever all rows are read and nobody computes it: the reader needs no button for that. */
export function useAutoPreview(batch: ImportBatch | undefined, may: boolean) {
  const command = useCommand(['/api/import/batches'])
  const { mutate } = command
  const id = batch?.id
  const revision = batch?.revision
  const lacking = may && batch !== undefined && lacksEffect(batch)
  // The revision stands for the contents of the batch: when it changes, the effect is asked for anew.
  useEffect(() => {
    if (!lacking) return
    const timer = setTimeout(() => mutate({ method: 'POST', path: `/api/import/batches/${id}/preview` }), patience)
    return () => clearTimeout(timer)
  }, [lacking, id, revision, mutate])
  return { problem: command.error, again: () => mutate({ method: 'POST', path: `/api/import/batches/${id}/preview` }) }
}
