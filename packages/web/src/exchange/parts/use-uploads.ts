import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { sendFile } from './send-file.ts'
import { createUploadQueue, type Upload } from './upload-queue.ts'

/** The one queue of this window. */
export const uploadQueue = createUploadQueue(sendFile)

export const onItsWay = ({ state }: Upload): boolean => state === 'waiting' || state === 'sending'

/** Files of a batch that are not on the server yet; while some are on their way the browser asks before it closes. */
export function useUploads(batchId: string): readonly Upload[] {
  const all = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.snapshot)
  const busy = all.some(onItsWay)
  useEffect(() => {
    if (!busy) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [busy])
  return useMemo(() => all.filter((upload) => upload.batchId === batchId), [all, batchId])
}
