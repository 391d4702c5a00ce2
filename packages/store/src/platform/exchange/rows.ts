import { sql } from 'kysely'
import type { Tx } from '../request/index.ts'
import type { RowState } from './tables.ts'

/** A row as it is kept inside a sealed block. */
export interface KeptRow {
  row: number
  /** field code → text as delivered */
  cells: Record<string, string>
  /** the whole row as delivered, also columns that no field takes */
  raw: string[]
}

export interface JudgedRow extends KeptRow {
  state: RowState
  /** `field` is the code of the field that the reason is about */
  reasons: { code: string; facts: Record<string, unknown>; field?: string }[]
  digest: Buffer
  sameAs: number | null
}

/** Seals a block and opens it again; bound to the block's id, so that one block cannot stand in for another. */
export interface BlockSealer {
  seal(blockId: string, rows: readonly KeptRow[]): Buffer
  open(blockId: string, sealed: Buffer): KeptRow[]
}

export interface Chunk {
  blockId: string
  fileId: string
  sheet: string
  /** counted from 0 within the sheet; (file, sheet, number) is kept once */
  number: number
  kind: string
  rows: JudgedRow[]
}

/**
 * Keeps a chunk whole or not at all, in the caller's transaction.
 * @returns false when this chunk was kept before the process ended last time
 */
export async function keepChunk(tx: Tx, chunk: Chunk, sealer: BlockSealer): Promise<boolean> {
  const sealed = sealer.seal(
    chunk.blockId,
    chunk.rows.map(({ row, cells, raw }) => ({ row, cells, raw })),
  )
  const kept = await tx
    .insertInto('exchange.block')
    .values({ id: chunk.blockId, file_id: chunk.fileId, sheet: chunk.sheet, number: chunk.number, rows: chunk.rows.length, sealed })
    .onConflict((conflict) => conflict.constraint('block_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) return false
  const { rows } = chunk
  await sql`
    insert into exchange.source_row (file_id, sheet, row, kind, state, reasons, digest, same_as, block_id, place)
    select ${chunk.fileId}, ${chunk.sheet}, r.row, ${chunk.kind}, r.state, r.reasons::jsonb, r.digest, r.same_as, ${chunk.blockId}, r.place
    from unnest(
      ${rows.map(({ row }) => row)}::integer[], ${rows.map(({ state }) => state)}::text[],
      ${rows.map(({ reasons }) => (reasons.length ? JSON.stringify(reasons) : null))}::text[],
      ${rows.map(({ digest }) => digest)}::bytea[], ${rows.map(({ sameAs }) => sameAs)}::bigint[], ${rows.map((_, i) => i)}::integer[]
    ) as r (row, state, reasons, digest, same_as, place)`.execute(tx)
  return true
}

/** Numbers of the chunks kept so far, by sheet. */
export async function keptChunks(tx: Tx, fileId: string): Promise<Set<string>> {
  const rows = await tx.selectFrom('exchange.block').select(['sheet', 'number']).where('file_id', '=', fileId).execute()
  return new Set(rows.map(({ sheet, number }) => chunkKey(sheet, number)))
}
export const chunkKey = (sheet: string, number: number): string => `${number}|${sheet}`

/** Rows that stand in the registry and say the same to the letter: digest as hex → id of the first such row. */
export async function findSameRows(tx: Tx, kind: string, digests: readonly Buffer[]): Promise<Map<string, number>> {
  const found = await sql<{ digest: Buffer; id: number }>`
    select digest, min(id) id from exchange.source_row
    where kind = ${kind} and state = 'accepted' and active and digest = any(${digests}::bytea[]) group by digest`.execute(tx)
  return new Map(found.rows.map(({ digest, id }) => [digest.toString('hex'), id]))
}

/** Throws away the rows of a file that has not run yet, for reading it again under another mapping. */
export async function dropRows(tx: Tx, fileId: string): Promise<void> {
  await tx.deleteFrom('exchange.source_row').where('file_id', '=', fileId).where('active', '=', false).execute()
  await tx.deleteFrom('exchange.block').where('file_id', '=', fileId).execute()
}

/** From now on the rows of these files speak in the registry. */
export async function activateRows(tx: Tx, fileIds: readonly string[]): Promise<void> {
  await sql`update exchange.source_row set active = true where file_id = any(${fileIds}::uuid[]) and state <> 'refused' and not active`.execute(
    tx,
  )
}
