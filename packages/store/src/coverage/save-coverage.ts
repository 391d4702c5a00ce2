import { newId } from '@sanxin/kernel'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

export interface UnitOrganisationLink {
  organisationId: string
  unitId: string
  areaLft: number
  said: string
  certainty: 'certain' | 'likely' | 'decided'
}

export interface UnresolvedName {
  organisationId: string | null
  instructorId: string | null
  said: string
  candidates: string[]
}

export interface AvoidLink {
  instructorId: string
  unitId: string
  said: string
}

/** Replaces what the lists of organisations and instructors say of units; a person's decisions stay. */
export async function saveCoverage(
  tx: Tx,
  links: readonly UnitOrganisationLink[],
  avoids: readonly AvoidLink[],
  unresolved: readonly UnresolvedName[],
): Promise<void> {
  await sql`delete from coverage.unit_organisation where certainty <> 'decided'`.execute(tx)
  await sql`insert into coverage.unit_organisation (organisation_id, unit_id, area_lft, said, certainty)
    select r."organisationId", r."unitId", r."areaLft", r.said, r.certainty
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as r("organisationId" uuid, "unitId" uuid, "areaLft" integer, said text, certainty text)
    on conflict on constraint unit_organisation_once do nothing`.execute(tx)
  await sql`delete from coverage.instructor_avoid`.execute(tx)
  await sql`insert into coverage.instructor_avoid (instructor_id, unit_id, said)
    select r."instructorId", r."unitId", r.said from jsonb_to_recordset(${JSON.stringify(avoids)}::jsonb) as r("instructorId" uuid, "unitId" uuid, said text)
    on conflict on constraint instructor_avoid_once do nothing`.execute(tx)
  await sql`delete from coverage.unresolved_name`.execute(tx)
  const named = unresolved.map((name) => ({ id: newId(), ...name }))
  await sql`insert into coverage.unresolved_name (id, organisation_id, instructor_id, said, candidates)
    select r.id, r."organisationId", r."instructorId", r.said, r.candidates
    from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as r(id uuid, "organisationId" uuid, "instructorId" uuid, said text, candidates uuid[])`.execute(
    tx,
  )
}
