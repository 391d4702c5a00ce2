import { newId } from '@sanxin/kernel'
import { ProblemError } from '../../shared/api/index.ts'

export interface Upload {
  /** Key of the command: sent again under the same key, a file is taken once. */
  key: string
  batchId: string
  file: File
  /** Bytes on their way or there. */
  sent: number
  state: 'waiting' | 'sending' | 'stopped' | 'not-a-table'
  /** Why it stopped. */
  problem?: ProblemError
}

export type Send = (upload: Upload, onSent: (bytes: number) => void) => Promise<unknown>

/** How many files are on their way at once. */
const atOnce = 2

/** Files on their way to the server; they go on when the reader leaves the page. A file that has arrived leaves the queue. */
export function createUploadQueue(send: Send) {
  let uploads: readonly Upload[] = []
  const listeners = new Set<() => void>()
  const set = (next: readonly Upload[]) => {
    uploads = next
    for (const listener of listeners) listener()
  }
  const change = (key: string, changes: Partial<Upload>) => set(uploads.map((one) => (one.key === key ? { ...one, ...changes } : one)))
  const leave = (key: string) => set(uploads.filter((one) => one.key !== key))

  function goOn(): void {
    const sending = uploads.filter(({ state }) => state === 'sending').length
    for (const upload of uploads.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, atOnce - sending))) void sendOne(upload)
  }

  async function sendOne(upload: Upload): Promise<void> {
    change(upload.key, { state: 'sending', sent: 0, problem: undefined })
    try {
      await send(upload, (sent) => change(upload.key, { sent }))
      leave(upload.key)
    } catch (cause) {
      change(upload.key, { state: 'stopped', problem: cause instanceof ProblemError ? cause : new ProblemError(0, {}) })
    }
    goOn()
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => uploads,
    add(batchId: string, { tables, others }: { tables: readonly File[]; others: readonly File[] }) {
      const enter = (state: Upload['state']) => (file: File) => ({ key: newId(), batchId, file, sent: 0, state }) satisfies Upload
      set([...uploads, ...tables.map(enter('waiting')), ...others.map(enter('not-a-table'))])
      goOn()
    },
    retry(key: string) {
      change(key, { state: 'waiting', problem: undefined })
      goOn()
    },
    leave,
  }
}
