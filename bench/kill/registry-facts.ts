import { localOperator } from '@sanxin/domain/platform/access'
import { verifyAudit } from '@sanxin/store/platform/audit'
import type { Store } from '@sanxin/store/platform/request'
import { exportPersonRows, exportUnitRows, exportUnits } from '@sanxin/store/registry'
import { sql } from 'kysely'
import { withDistrict } from '../../apps/server/src/verbs/with-district.ts'

export interface FileFacts {
  id: string
  label: string
  name: string
  sm3: string
  state: string
  read: number
  accepted: number
  refused: number
  duplicate: number
  mapping: MappedColumn[]
}

export interface MappedColumn {
  sheet: string
  column: number
  field: string | null
  byHand: boolean
}

/** What a data folder holds after its imports, with ids replaced by what they stand for, so that two folders can be compared. */
export interface RegistryFacts {
  batches: { id: string; label: string; state: string }[]
  files: FileFacts[]
  /** file, sheet, row, state; one line per stored row */
  rows: string[]
  /** rows that speak in the registry */
  speaking: number
  /** units without their ids, sorted */
  units: string[]
  /** rows that speak of the same unit, sorted */
  unitGroups: string[]
  personGroups: string[]
  audit: { checked: number; broken: number; events: Record<string, number> }
  /** jobs that were tried to the end and failed each time */
  failedJobs: string[]
}

/** Reads a data folder that no server serves. */
export async function readRegistryFacts(dataDir: string): Promise<RegistryFacts> {
  process.env.SANXIN_DATA = dataDir
  return withDistrict(async ({ store }) => {
    const registry = await store.onlyRead(
      localOperator,
      async (tx) => ({ units: await exportUnits(tx), unitRows: await exportUnitRows(tx), personRows: await exportPersonRows(tx) }),
      { timeoutMs: 0 },
    )
    const journal = await store.asSystem('kill-harness', async (tx) => ({
      batches: (await sql<RegistryFacts['batches'][number]>`select id, label, state from exchange.batch order by number`.execute(tx)).rows,
      files: (
        await sql<Omit<FileFacts, 'mapping'> & { recognition: Recognised | null }>`
          select f.id, b.label, f.name, f.sm3, f.state, f.read, f.accepted, f.refused, f.duplicate, f.recognition
          from exchange.file f join exchange.batch b on b.id = f.batch_id order by f.delivery`.execute(tx)
      ).rows,
      rows: (
        await sql<{ line: string; active: boolean }>`
          select concat_ws('|', b.label, f.name, r.sheet, r.row, r.state) line, r.active
          from exchange.source_row r join exchange.file f on f.id = r.file_id join exchange.batch b on b.id = f.batch_id`.execute(tx)
      ).rows,
    }))
    const events = await store.asSystem('kill-harness', async (tx) => {
      const { rows } = await sql<{ event: string; n: number }>`
        select event, count(*)::integer n from platform.audit_entry group by event order by event`.execute(tx)
      return Object.fromEntries(rows.map(({ event, n }) => [event, n]))
    })
    const { checked, broken } = await verifyAudit(store)
    return {
      batches: journal.batches,
      files: journal.files.map(({ recognition, ...file }) => ({ ...file, mapping: mappingOf(recognition) })),
      rows: journal.rows.map(({ line }) => line).sort(),
      speaking: journal.rows.filter(({ active }) => active).length,
      units: registry.units.map(({ id: _, ...unit }) => JSON.stringify(unit)).sort(),
      unitGroups: groupsOf(registry.unitRows),
      personGroups: groupsOf(registry.personRows),
      audit: { checked, broken: broken.length, events },
      failedJobs: await failedJobs(store),
    }
  })
}

// A job that was replaced while its process died has no error: it is not a failure.
async function failedJobs(store: Store): Promise<string[]> {
  return store.asSystem('kill-harness', async (tx) => {
    const { rows } = await sql<{ line: string }>`
      select t.identifier || ': ' || left(j.last_error, 200) line
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where j.attempts >= j.max_attempts and j.last_error is not null`.execute(tx)
    return rows.map(({ line }) => line)
  })
}

interface Recognised {
  sheets: { sheet: string; columns: { column: number; field?: string | null; decidedByPerson?: boolean }[] }[]
}

const mappingOf = (recognition: Recognised | null): MappedColumn[] =>
  (recognition?.sheets ?? []).flatMap(({ sheet, columns }) =>
    columns.map(({ column, field, decidedByPerson }) => ({ sheet, column, field: field ?? null, byHand: decidedByPerson === true })),
  )

function groupsOf(rows: readonly { file: string; sheet: string; row: number; id: string }[]): string[] {
  const groups = Map.groupBy(rows, ({ id }) => id)
  return [...groups.values()]
    .map((group) =>
      group
        .map(({ file, sheet, row }) => `${file}|${sheet}|${row}`)
        .sort()
        .join(' = '),
    )
    .sort()
}
