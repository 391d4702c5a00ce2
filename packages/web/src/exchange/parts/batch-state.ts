import type { ImportBatch, ImportFile } from '@sanxin/contract/platform/exchange'

type Batch = Pick<ImportBatch, 'state' | 'files' | 'effect'>

const beingRead = ({ state }: Pick<ImportFile, 'state'>): boolean => state === 'uploading' || state === 'uploaded' || state === 'staging'

/** Files that still belong to the batch. */
export const filesOf = <File extends Pick<ImportFile, 'state'>>({ files }: { files: readonly File[] }): File[] =>
  files.filter(({ state }) => state !== 'set-aside')

/** Whether something of the batch changes by itself at this moment. */
export const isMoving = ({ state, files }: Batch): boolean =>
  state === 'previewing' || state === 'running' || ((state === 'open' || state === 'ready') && filesOf({ files }).some(beingRead))

/** Whether files and mappings may still be changed. */
export const isOpen = ({ state }: Pick<ImportBatch, 'state'>): boolean =>
  state === 'open' || state === 'previewing' || state === 'ready' || state === 'failed'

/** Everything is read, nothing runs, and the effect is not known: somebody has to ask for it. */
export const lacksEffect = ({ state, files, effect }: Batch): boolean =>
  state === 'open' && effect === null && filesOf({ files }).some((file) => file.state === 'staged') && !filesOf({ files }).some(beingRead)

/** Whether rows or effect may come without anybody asking; the page then looks every second. */
export const isWatched = (batch: Batch): boolean => isMoving(batch) || lacksEffect(batch)
