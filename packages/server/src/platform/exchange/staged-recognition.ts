import type { Recognition } from '@sanxin/domain/platform/exchange'

/** A sheet as it was read: what it was taken for, and how many rows it had. */
export interface StagedSheet extends Recognition {
  dataRows: number
  skippedRows: number
  /** the kind that a person named, until the sheet has been looked at again as this kind */
  recogniseAs?: string
}

/** What is kept with a file of its sheets. */
export interface StagedRecognition {
  sheets: StagedSheet[]
}
