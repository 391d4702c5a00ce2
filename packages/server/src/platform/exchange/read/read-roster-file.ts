import type { ReadRow, Recognition, RosterKind } from '@sanxin/domain/platform/exchange'
import { readRowsInChild, recogniseInChild } from './read-in-child.ts'

/** First what the sheets are, then their records: chunks of 1,000, the last of a sheet shorter, the same each time. */
export type RosterPiece =
  | { type: 'sheets'; recognitions: Recognition[] }
  | { type: 'rows'; sheet: string; rows: ReadRow[] /** rows passed over since the last piece: titles, blanks, notes */; skipped: number }

export interface ReadRosterOptions {
  kinds: readonly RosterKind[]
  /** recognitions that a person has settled; without them the file is recognised */
  wanted?: readonly Recognition[]
  /** may replace what was recognised by what a person settled for such a sheet before */
  recall?: (found: readonly Recognition[]) => readonly Recognition[] | Promise<readonly Recognition[]>
}

/**
 * Recognises and reads a file in limited child processes.
 * @throws Problem of `exchangeProblems`
 */
export async function* readRosterFile(path: string, { kinds, wanted, recall }: ReadRosterOptions): AsyncGenerator<RosterPiece> {
  const found = wanted ?? (await recogniseInChild(path, kinds, { previewRows: 0 })).tables.map((one) => one.recognition)
  const recognitions = wanted || !recall ? found : await recall(found)
  yield { type: 'sheets', recognitions: [...recognitions] }
  if (recognitions.every((one) => one.kind === undefined)) return
  for await (const { sheet, rows, skipped } of readRowsInChild(path, kinds, recognitions))
    yield { type: 'rows', sheet, rows, skipped: skipped.length }
}
