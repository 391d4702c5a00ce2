import type { UnitPage, UnitQuery } from '@sanxin/contract/registry'
import type { Tx } from '@sanxin/store/platform/request'
import { listUnits } from '@sanxin/store/registry'
import { unitRow } from './unit-row.ts'

/** One page of the unit ledger (单位台账). */
export async function getUnitPage(tx: Tx, { after, limit, sort, ...filters }: UnitQuery): Promise<UnitPage> {
  const { items, ...page } = await listUnits(tx, filters, { after, limit, sort })
  return { items: items.map(unitRow), ...page }
}
