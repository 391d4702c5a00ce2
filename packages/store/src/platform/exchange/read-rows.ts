import { sql } from 'kysely'
import type { Tx } from '../request/index.ts'
import type { BlockSealer, KeptRow } from './rows.ts'

export interface SourceRow extends KeptRow {
  id: number
  fileId: string
  file: string
  sheet: string
  kind: string
  /** number of the batch: orders what the same department said when; files of one batch speak at once */
  delivery: number
  deliveredAt: Date
}

interface Line {
  id: number
  file_id: string
  name: string
  sheet: string
  kind: string
  delivery: number
  created_at: Date
  block_id: string
  place: number
}

/**
 * What speaks in the registry: accepted rows that have run, and those of `alsoFiles` that would. Blocks come one by one.
 * A row that was delivered again speaks with the delivery that said it last: who goes back to an earlier word means it now.
 */
export async function* readSpeakingRows(tx: Tx, sealer: BlockSealer, alsoFiles: readonly string[] = []): AsyncGenerator<SourceRow[]> {
  const repeated = await lastRepetitions(tx, alsoFiles)
  const blocks = await sql<{ block_id: string }>`
    select b.id block_id from exchange.block b join exchange.file f on f.id = b.file_id
    where exists (select from exchange.source_row r where r.block_id = b.id and r.state = 'accepted' and (r.active or r.file_id = any(${alsoFiles}::uuid[])))
    order by f.delivery, b.sheet, b.number`.execute(tx)
  for (const { block_id } of blocks.rows) {
    const { rows } = await sql<Line>`
      select r.id, r.file_id, f.name, r.sheet, r.kind, b.number delivery, f.created_at, r.block_id, r.place
      from exchange.source_row r join exchange.file f on f.id = r.file_id join exchange.batch b on b.id = f.batch_id
      where r.block_id = ${block_id} and r.state = 'accepted' and (r.active or r.file_id = any(${alsoFiles}::uuid[])) order by r.place`.execute(
      tx,
    )
    const said = rows.map((row) => ({ ...row, delivery: Math.max(row.delivery, repeated.get(row.id) ?? 0) }))
    yield open(said, await openedBlock(tx, sealer, block_id))
  }
}

/** By row the newest delivery that repeats it to the letter. */
async function lastRepetitions(tx: Tx, alsoFiles: readonly string[]): Promise<Map<number, number>> {
  const { rows } = await sql<{ same_as: number; delivery: number }>`
    select r.same_as, max(b.number) delivery
    from exchange.source_row r join exchange.file f on f.id = r.file_id join exchange.batch b on b.id = f.batch_id
    where r.state = 'duplicate' and r.same_as is not null and (r.active or r.file_id = any(${alsoFiles}::uuid[])) group by r.same_as`.execute(
    tx,
  )
  return new Map(rows.map(({ same_as, delivery }) => [same_as, delivery]))
}

/** The rows named, opened; in the order of their delivery. Rows that do not exist are left out. */
export async function readSourceRows(tx: Tx, sealer: BlockSealer, rowIds: readonly number[]): Promise<SourceRow[]> {
  const { rows } = await sql<Line>`
    select r.id, r.file_id, f.name, r.sheet, r.kind, b.number delivery, f.created_at, r.block_id, r.place
    from exchange.source_row r join exchange.file f on f.id = r.file_id join exchange.batch b on b.id = f.batch_id
    where r.id = any(${rowIds}::bigint[]) order by f.delivery, r.id`.execute(tx)
  const byBlock = Map.groupBy(rows, ({ block_id }) => block_id)
  const opened: SourceRow[] = []
  for (const [blockId, lines] of byBlock) opened.push(...open(lines, await openedBlock(tx, sealer, blockId)))
  return opened.sort((a, b) => a.delivery - b.delivery || a.id - b.id)
}

/** Refused rows of a file with the reasons, as the sheets have them. */
export async function readRefusedRows(tx: Tx, sealer: BlockSealer, fileId: string) {
  const { rows } = await sql<{
    block_id: string
    sheet: string
    place: number
    reasons: { code: string; facts: Record<string, string | number>; field?: string }[]
  }>`
    select block_id, sheet, place, reasons from exchange.source_row where file_id = ${fileId} and state = 'refused' order by sheet, row`.execute(
    tx,
  )
  const blocks = new Map<string, KeptRow[]>()
  for (const { block_id } of rows) if (!blocks.has(block_id)) blocks.set(block_id, await openedBlock(tx, sealer, block_id))
  return rows.map(({ block_id, sheet, place, reasons }) => ({ ...blocks.get(block_id)![place]!, sheet, reasons: reasons ?? [] }))
}

async function openedBlock(tx: Tx, sealer: BlockSealer, blockId: string): Promise<KeptRow[]> {
  const { sealed } = await tx.selectFrom('exchange.block').select('sealed').where('id', '=', blockId).executeTakeFirstOrThrow()
  return sealer.open(blockId, sealed)
}

function open(lines: readonly Line[], block: readonly KeptRow[]): SourceRow[] {
  return lines.map(({ id, file_id, name, sheet, kind, delivery, created_at, place }) => {
    return { ...block[place]!, id, fileId: file_id, file: name, sheet, kind, delivery, deliveredAt: created_at }
  })
}
