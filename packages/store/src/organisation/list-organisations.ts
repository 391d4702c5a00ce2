import type { Formation, OrganisationKind, OrganisationLevel } from '@sanxin/domain/organisation'
import { type RawBuilder, sql } from 'kysely'
import { keysetPage, type Page, type PageAsk, type SortKey } from '../platform/page/index.ts'
import type { Tx } from '../platform/request/index.ts'

/** running, or to be renewed within half a year (换届提醒), or over its time. */
export type TermState = 'running' | 'ends-soon' | 'ended'

export interface OrganisationFilters {
  kind?: OrganisationKind
  formation?: string
  area?: string
  search?: string
  term?: TermState
}

export interface OrganisationLine {
  id: string
  kind: OrganisationKind
  level: OrganisationLevel
  formation: Formation | null
  name: string
  superior: string | null
  parentId: string | null
  leader: string | null
  foundedOn: string | null
  termFrom: string | null
  termTo: string | null
  termState: TermState | null
  areaId: string | null
  areaName: string | null
  /** units it covers, those of the actor's scope */
  units: number
  members: number
  dissolved: boolean
}

const inArea = (id: string, alias: 'o' | 'i') =>
  sql`exists (select from territory.area a where a.id = ${id}::uuid and ${sql.ref(`${alias}.area_lft`)} between a.lft and a.rgt)`
const contains = (typed: string, columns: readonly RawBuilder<unknown>[]) =>
  sql`(${sql.join(
    columns.map((column) => sql`position(lower(${typed.trim()}) in lower(coalesce(${column}, ''))) > 0`),
    sql` or `,
  )})`

const termState = sql`case when o.dissolved or o.term_to is null then null when o.term_to < now()::date then 'ended'
  when o.term_to < now()::date + interval '6 months' then 'ends-soon' else 'running' end`

const conditions: { [Filter in keyof Required<OrganisationFilters>]: (value: string) => RawBuilder<unknown> } = {
  kind: (kind) => sql`o.kind = ${kind}`,
  formation: (formation) => sql`o.formation = ${formation}`,
  area: (id) => inArea(id, 'o'),
  search: (typed) => contains(typed, [sql`o.name`, sql`o.name_pinyin`, sql`o.leader`]),
  term: (state) => sql`${termState} = ${state}`,
}
const byName = (alias: 'o' | 'i'): SortKey => ({ by: sql.ref(`${alias}.name_pinyin`), type: 'text' })

/** One page of the organisations in the actor's scope. */
export function listOrganisations(tx: Tx, filters: OrganisationFilters, page: PageAsk): Promise<Page<OrganisationLine>> {
  const asked = Object.entries(filters).filter(([, value]) => value !== undefined) as [keyof OrganisationFilters, string][]
  return keysetPage<OrganisationLine>(
    tx,
    {
      sort: 'name',
      keys: [byName('o')],
      id: sql`o.id`,
      columns: sql`o.id, o.kind, o.level, o.formation, o.name, o.superior, o.parent_id "parentId", o.leader, o.founded_on "foundedOn",
        o.term_from "termFrom", o.term_to "termTo", ${termState} "termState", o.area_id "areaId",
        (select a.name from territory.area a where a.id = o.area_id) "areaName",
        (select count(*)::integer from coverage.unit_organisation link where link.organisation_id = o.id) units,
        coalesce(o.members_said, 0) members, o.dissolved`,
      from: sql`organisation.organisation o`,
      where: asked.map(([filter, value]) => conditions[filter](value)),
    },
    page,
  )
}

export interface InstructorLine {
  id: string
  name: string
  sex: string | null
  workplace: string | null
  dispatchKind: string | null
  background: string | null
  capacity: number | null
  assigned: number
  areaName: string | null
  phoneMasked: string | null
  avoids: string[]
}

/** One page of the party-building instructors (党建指导员) in the actor's scope. */
export function listInstructors(
  tx: Tx,
  { area, search }: { area?: string; search?: string },
  page: PageAsk,
): Promise<Page<InstructorLine>> {
  const where: RawBuilder<unknown>[] = []
  if (area !== undefined) where.push(inArea(area, 'i'))
  if (search !== undefined) where.push(contains(search, [sql`i.name`, sql`i.name_pinyin`, sql`i.workplace`]))
  return keysetPage<InstructorLine>(
    tx,
    {
      sort: 'name',
      keys: [byName('i')],
      id: sql`i.id`,
      columns: sql`i.id, i.name, i.sex, i.workplace, i.dispatch_kind "dispatchKind", i.background, i.capacity, i.phone_masked "phoneMasked",
        (select a.name from territory.area a where a.id = i.area_id) "areaName",
        (select count(*)::integer from coverage.instructor_assignment x where x.instructor_id = i.id
          and x.valid_from <= now()::date and (x.valid_to is null or x.valid_to >= now()::date)) assigned,
        (select coalesce(array_agg(distinct x.said order by x.said), '{}') from coverage.instructor_avoid x where x.instructor_id = i.id) avoids`,
      from: sql`organisation.instructor i`,
      where,
    },
    page,
  )
}
