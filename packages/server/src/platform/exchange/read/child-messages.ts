import type { ReadRows, Recognition, RosterKind, SheetRow } from '@sanxin/domain/platform/exchange'
import type { Facts } from '@sanxin/kernel'
import type { FileFacts } from './inspect-file.ts'

/** What the parent asks of the child, as one line of JSON on its standard input. */
export interface ReadingJob {
  path: string
  kinds: readonly RosterKind[]
  /** absent: recognise and stop; given: read the rows by these, one for each sheet in order */
  recognitions?: readonly Recognition[]
  /** rows of each sheet that go along with its recognition */
  previewRows: number
}

export interface RecognisedTable {
  recognition: Recognition
  /** the first rows as they stand */
  preview: SheetRow[]
}

/** Records of one sheet, at most a thousand, in the order of the file. */
export interface RowChunk extends ReadRows {
  /** place of the sheet in the file, from 0 */
  table: number
  sheet: string
}

/** What the child answers, one line of JSON each. */
export type ChildMessage =
  | { type: 'recognised'; facts: FileFacts; tables: RecognisedTable[] }
  | ({ type: 'rows' } & RowChunk)
  | { type: 'problem'; code: string; facts: Facts }
  | { type: 'end' }
