import { type Employment, searchTerms } from '@sanxin/domain/registry'
import { type RawBuilder, sql } from 'kysely'
import { keysetPage, type Page, type PageAsk } from '../platform/page/index.ts'
import { contextOf, type Tx } from '../platform/request/index.ts'
import { idNumberIndex, phoneIndex } from './person-index.ts'
import { scopeBounds } from './scope-bounds.ts'

export interface PersonFilters {
  search?: string
  unit?: string
  countedAt?: string
  street?: string
  membership?: 'full' | 'probationary' | 'suspended' | 'any' | 'none'
  employment?: Employment
  undisclosed?: 'yes'
}
/** Filters that tell who is a member; only for readers who may know. */
export const membershipFilters = ['countedAt', 'membership', 'undisclosed'] as const satisfies readonly (keyof PersonFilters)[]

export interface PersonLine {
  id: string
  name: string
  sex: string | null
  birthYear: number | null
  idNumberMasked: string | null
  phoneMasked: string | null
  employment: Employment
  unitId: string | null
  unitName: string | null
  membership: 'full' | 'probationary' | 'suspended' | null
  branch: string | null
  countedAtId: string | null
  countedAtName: string | null
  undisclosed: boolean
  changedAt: Date
}

type Condition = RawBuilder<unknown>
type Conditions = { [Filter in keyof Required<PersonFilters>]: (value: NonNullable<PersonFilters[Filter]>, tx: Tx) => Condition }

const member = (condition: Condition) => sql`exists (select from registry.membership m where m.person_id = p.id and ${condition})`

const conditions: Conditions = {
  search: searchPeople,
  unit: (id) => sql`p.unit_id = ${id}::uuid`,
  street: (id) => sql`exists (select from territory.area a where a.id = ${id}::uuid and p.area_lft between a.lft and a.rgt)`,
  employment: (state) => sql`p.employment = ${state}`,
  countedAt: (id) => member(sql`m.unit_id = ${id}::uuid`),
  undisclosed: () => member(sql`m.undisclosed`),
  membership: (kind) => {
    if (kind === 'any') return member(sql`true`)
    if (kind === 'none') return sql`not ${member(sql`true`)}`
    return kind === 'suspended' ? member(sql`m.standing = 'suspended'`) : member(sql`m.kind = ${kind} and m.standing <> 'suspended'`)
  },
}

/** A whole ID number or phone is looked up by its keyed index; anything else by name. */
function searchPeople(typed: string, tx: Tx): Condition {
  const { keyring } = contextOf(tx)
  const idNumber = idNumberIndex(keyring(), typed)
  if (idNumber) return sql`p.id_number_index = ${idNumber}`
  const phone = phoneIndex(keyring(), typed)
  if (phone) return sql`p.phone_index = ${phone}`
  const terms = searchTerms(typed)
  return terms
    ? sql`p.id in (select door.find_people(${terms.grams}::text[], ${terms.terms.map((term) => `%${term}%`)}::text[]))`
    : sql`true`
}

const personColumns = sql`p.id, p.name, p.sex, p.birth_year "birthYear", p.id_number_masked "idNumberMasked", p.phone_masked "phoneMasked",
  p.employment, p.unit_id "unitId", (select u.name from registry.unit u where u.id = p.unit_id) "unitName", p.changed_at "changedAt"`
const memberColumns = sql`case when m.standing = 'suspended' then 'suspended' else m.kind end membership, m.branch, m.unit_id "countedAtId",
  (select u.name from registry.unit u where u.id = m.unit_id) "countedAtName", coalesce(m.undisclosed, false) undisclosed`
const noMemberColumns = sql`null membership, null branch, null "countedAtId", null "countedAtName", false undisclosed`

const shown = (withMembership: boolean) => sql`${personColumns}, ${withMembership ? memberColumns : noMemberColumns}`
const source = (withMembership: boolean) =>
  withMembership ? sql`registry.person p left join registry.membership m on m.person_id = p.id` : sql`registry.person p`

/**
 * One page of the ledger of people in the actor's scope, by pinyin.
 * @param withMembership whether the reader may know who is a member; without it no membership is read at all
 */
export function listPeople(
  tx: Tx,
  filters: PersonFilters,
  { withMembership, ...page }: PageAsk & { withMembership: boolean },
): Promise<Page<PersonLine>> {
  const asked = Object.entries(filters).filter(([, value]) => value !== undefined) as [keyof PersonFilters, never][]
  return keysetPage<PersonLine>(
    tx,
    {
      sort: 'name',
      keys: [{ by: sql`p.name_pinyin`, type: 'text' }],
      id: sql`p.id`,
      columns: shown(withMembership),
      from: source(withMembership),
      where: [scopeBounds(tx, sql`p.area_lft`), sql`not p.retired`, ...asked.map(([filter, value]) => conditions[filter](value, tx))],
      findOnce: filters.search !== undefined,
    },
    page,
  )
}

export interface PersonRecordFull extends PersonLine {
  areaLft: number
  idNumberSealed: Buffer | null
  phoneSealed: Buffer | null
  firstSeenAt: Date
  revision: number
}

/** One person; undefined when he or she is not in the ledger or outside the actor's scope. */
export async function findPerson(tx: Tx, id: string, withMembership = false): Promise<PersonRecordFull | undefined> {
  const { rows } = await sql<PersonRecordFull>`
    select ${shown(withMembership)}, p.area_lft "areaLft", p.id_number_sealed "idNumberSealed", p.phone_sealed "phoneSealed",
      p.first_seen_at "firstSeenAt", p.revision
    from ${source(withMembership)} where p.id = ${id}::uuid and not p.retired`.execute(tx)
  return rows[0]
}
