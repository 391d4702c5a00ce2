import { newId } from '@sanxin/kernel'
import { blockSealer } from '@sanxin/store/platform/exchange'
import type { Keyring } from '@sanxin/store/platform/sealed'
import type { Client } from 'pg'

export interface RowsToPlant {
  batchId: string
  /** code of the roster kind */
  kind: string
  name: string
  rows: readonly Record<string, string>[]
}

/** Writes a delivered file with its rows sealed in one block. @returns ids of the rows, in order */
export async function plantRows(client: Client, keyring: Keyring, { batchId, kind, name, rows }: RowsToPlant): Promise<number[]> {
  const [fileId, blockId] = [newId(), newId()]
  const count = rows.length
  await client.query(
    `insert into exchange.file (id, batch_id, name, state, kind, read, accepted) values ($1, $2, $3, 'staged', $4, $5, $5)`,
    [fileId, batchId, name, kind, count],
  )
  const kept = rows.map((cells, i) => ({ row: i + 2, cells, raw: Object.values(cells) }))
  await client.query('insert into exchange.block (id, file_id, sheet, number, rows, sealed) values ($1, $2, $3, 0, $4, $5)', [
    blockId,
    fileId,
    'Sheet1',
    count,
    blockSealer(keyring).seal(blockId, kept),
  ])
  const { rows: made } = await client.query<{ id: string }>(
    `insert into exchange.source_row (file_id, sheet, row, kind, state, digest, block_id, place, active)
     select $1, 'Sheet1', place + 2, $2, 'accepted', int4send(place::integer), $3, place, true from generate_series(0, $4::integer - 1) place returning id`,
    [fileId, kind, blockId, count],
  )
  return made.map(({ id }) => Number(id))
}
