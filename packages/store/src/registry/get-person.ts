import type { Because } from '@sanxin/domain/registry'
import { sql } from 'kysely'
import type { Tx } from '../platform/request/index.ts'

export interface MembershipRow {
  kind: 'full' | 'probationary'
  standing: 'normal' | 'suspended' | 'in_transit'
  joinedOn: string | null
  confirmedOn: string | null
  branch: string | null
  workplace: string | null
  countedAtId: string | null
  countedAtName: string | null
  because: Because
  undisclosed: boolean
}

/** Membership of a person; for readers who may know it. */
export async function findMembership(tx: Tx, personId: string): Promise<MembershipRow | undefined> {
  const { rows } = await sql<MembershipRow>`
    select m.kind, m.standing, m.joined_on "joinedOn", m.confirmed_on "confirmedOn", m.branch, m.workplace, m.unit_id "countedAtId",
      (select u.name from registry.unit u where u.id = m.unit_id) "countedAtName", m.because, m.undisclosed
    from registry.membership m where m.person_id = ${personId}::uuid`.execute(tx)
  return rows[0]
}

export interface PersonRowLink {
  rowId: number
  kind: 'current' | 'duplicate' | 'second' | 'former' | 'member' | 'instructor'
  because: Because
}

/** Source rows that speak of the person; those of the party roster only for readers who may know membership. */
export async function listPersonRows(tx: Tx, personId: string, withMembership: boolean): Promise<PersonRowLink[]> {
  const { rows } = await sql<PersonRowLink>`
    select row_id "rowId", kind, because from registry.row_person
    where person_id = ${personId}::uuid and (${withMembership} or kind not in ('member', 'instructor')) order by row_id`.execute(tx)
  return rows
}
