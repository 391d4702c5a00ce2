import { type Selectable, sql } from 'kysely'
import type { Tx } from '../request/index.ts'
import type { FileState, FileTable } from './tables.ts'

export type ImportedFile = Selectable<FileTable>

export async function addFile(tx: Tx, file: { id: string; batchId: string; name: string }): Promise<ImportedFile> {
  return tx
    .insertInto('exchange.file')
    .values({ id: file.id, batch_id: file.batchId, name: file.name })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const findFile = (tx: Tx, id: string): Promise<ImportedFile | undefined> =>
  tx.selectFrom('exchange.file').selectAll().where('id', '=', id).executeTakeFirst()

/** Holds the file until the transaction ends, so that reading it and changing its mapping do not cross. */
export const findFileForUpdate = (tx: Tx, id: string): Promise<ImportedFile | undefined> =>
  tx.selectFrom('exchange.file').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Files of a batch in the order of their arrival, without those set aside. */
export const listFiles = (tx: Tx, batchId: string): Promise<ImportedFile[]> =>
  tx.selectFrom('exchange.file').selectAll().where('batch_id', '=', batchId).where('state', '<>', 'set-aside').orderBy('delivery').execute()

/** Files whose reading was interrupted, or has not begun. */
export const filesToStage = (tx: Tx): Promise<ImportedFile[]> =>
  tx.selectFrom('exchange.file').selectAll().where('state', 'in', ['uploaded', 'staging']).orderBy('delivery').execute()

export interface FilePatch {
  state?: FileState
  bytes?: number
  sm3?: string
  kind?: string | null
  confidence?: number | null
  recognition?: object | null
  skipped?: number
  problem?: object | null
}

export async function setFile(tx: Tx, id: string, { recognition, problem, ...plain }: FilePatch): Promise<void> {
  const documents = {
    ...(recognition === undefined ? {} : { recognition: recognition && JSON.stringify(recognition) }),
    ...(problem === undefined ? {} : { problem: problem && JSON.stringify(problem) }),
  }
  await tx
    .updateTable('exchange.file')
    .set({ ...plain, ...documents })
    .where('id', '=', id)
    .execute()
}

/** Counts the rows that are really there and closes the file: accepted + refused + duplicate = read by construction. */
export async function closeFile(tx: Tx, id: string, skipped: number): Promise<ImportedFile> {
  const counts = sql<{
    state: string
    n: number
  }>`select state, count(*)::integer n from exchange.source_row where file_id = ${id} group by state`
  const { rows } = await counts.execute(tx)
  const of = (state: string): number => rows.find((row) => row.state === state)?.n ?? 0
  const [accepted, refused, duplicate] = [of('accepted'), of('refused'), of('duplicate')]
  return tx
    .updateTable('exchange.file')
    .set({ state: 'staged', accepted, refused, duplicate, read: accepted + refused + duplicate, skipped })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}
