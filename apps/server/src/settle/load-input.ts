import type { Day } from '@sanxin/kernel'
import type { LinkageRow } from '@sanxin/server/linkage'
import { listLineRules } from '@sanxin/store/campaign'
import { loadUnitsWithInstructor } from '@sanxin/store/coverage'
import { loadDecisions } from '@sanxin/store/linkage'
import { loadOrganisationIds } from '@sanxin/store/organisation'
import { type BlockSealer, readSpeakingRows } from '@sanxin/store/platform/exchange'
import type { Tx } from '@sanxin/store/platform/request'
import { loadOverrides, loadRetired, loadRowLinks } from '@sanxin/store/registry'
import { loadAreas, loadBuildings } from '@sanxin/store/territory'
import type { SettleInput } from './settle-input.ts'

/** Reads what the registry follows from: what runs already, and the rows of files that would run (`alsoFiles`). */
export async function loadInput(tx: Tx, sealer: BlockSealer, today: Day, alsoFiles: readonly string[] = []): Promise<SettleInput> {
  const rows: LinkageRow[] = []
  for await (const block of readSpeakingRows(tx, sealer, alsoFiles)) {
    for (const { id, kind, delivery, deliveredAt, cells } of block)
      rows.push({ id, kind, delivery, deliveredOn: deliveredAt.toISOString().slice(0, 10), cells })
  }
  // Stable, so that within a delivery the order of the files and rows stays.
  rows.sort((a, b) => a.delivery - b.delivery)
  const decisions = await loadDecisions(tx)
  const of = (entity: 'unit' | 'person') =>
    decisions.filter((decision) => decision.entity === entity).map(({ aRow, bRow, same }) => ({ aRow, bRow, same }))
  return {
    today,
    rows,
    areas: await loadAreas(tx),
    buildings: await loadBuildings(tx),
    organisationIds: await loadOrganisationIds(tx),
    decisions: { unit: of('unit'), person: of('person') },
    previous: await loadRowLinks(tx),
    retired: await loadRetired(tx),
    overrides: await loadOverrides(tx),
    lineRules: await listLineRules(tx),
    withInstructor: await loadUnitsWithInstructor(tx, today),
  }
}
