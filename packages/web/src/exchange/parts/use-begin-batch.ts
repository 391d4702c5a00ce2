import type { ImportBatch } from '@sanxin/contract/platform/exchange'
import { useNavigateTo } from '@sanxin/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/api/index.ts'
import { sortDropped } from './sort-dropped.ts'
import { uploadQueue } from './use-uploads.ts'

/** Begins a batch with the files of a drop and opens its page; a drop without any table begins none. */
export function useBeginBatch() {
  const navigate = useNavigateTo()
  const command = useCommand<object, ImportBatch>(['/api/import/batches'])
  const [noTables, setNoTables] = useState<readonly string[]>([])
  const begin = (files: readonly File[]) => {
    const sorted = sortDropped(files)
    setNoTables(sorted.tables.length === 0 ? sorted.others.map(({ name }) => name) : [])
    if (sorted.tables.length === 0) return
    command.mutate(
      { method: 'POST', path: '/api/import/batches', body: {} },
      {
        onSuccess: (batch) => {
          uploadQueue.add(batch.id, sorted)
          navigate(`/import/${batch.id}`)
        },
      },
    )
  }
  return { begin, noTables, isPending: command.isPending, problem: command.error }
}
