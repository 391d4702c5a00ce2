import type { Settling } from '@sanxin/contract/registry'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useApi } from '../../shared/api/index.ts'

/** Waits for the linking that a split has asked for, and asks everything again when it has finished. */
export function useLinkingAgain(enabled: boolean): { waiting: boolean; begin: () => void } {
  const client = useQueryClient()
  const [since, setSince] = useState<string | null>()
  const waiting = since !== undefined
  const { data } = useApi<Settling>('/api/linkage/state', {}, { enabled, refreshMs: waiting ? 1_500 : undefined })
  const finished = waiting && data !== undefined && !data.running && data.lastFinishedAt !== since
  useEffect(() => {
    if (!finished) return
    setSince(undefined)
    void client.invalidateQueries()
  }, [finished, client])
  return { waiting, begin: () => setSince(data?.lastFinishedAt ?? null) }
}
