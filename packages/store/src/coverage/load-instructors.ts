import type { Day } from '@sanxin/kernel'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

/** Units that have an instructor posted to them on that day. */
export async function loadUnitsWithInstructor(tx: Tx, day: Day): Promise<Set<string>> {
  const { rows } = await sql<{ unit_id: string }>`
    select distinct unit_id from coverage.instructor_assignment where valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)`.execute(
    tx,
  )
  return new Set(rows.map(({ unit_id }) => unit_id))
}
