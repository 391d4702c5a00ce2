import type { Tx } from '../request/index.ts'

export interface RememberedMapping {
  kind: string
  mapping: { column: number; field: string | null }[]
}

/** What a person decided about a header of this form the last time. */
export async function findMapping(tx: Tx, signature: string): Promise<RememberedMapping | undefined> {
  const found = await tx
    .selectFrom('exchange.mapping_memory')
    .select(['kind', 'mapping'])
    .where('signature', '=', signature)
    .executeTakeFirst()
  return found && { kind: found.kind, mapping: found.mapping as RememberedMapping['mapping'] }
}

export async function rememberMapping(tx: Tx, signature: string, { kind, mapping }: RememberedMapping, changedBy: string): Promise<void> {
  const values = { signature, kind, mapping: JSON.stringify(mapping), changed_by: changedBy }
  await tx
    .insertInto('exchange.mapping_memory')
    .values(values)
    .onConflict((conflict) => conflict.column('signature').doUpdateSet({ ...values, changed_at: new Date() }))
    .execute()
}
