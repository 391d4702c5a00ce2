import type { AreaId, Day, Id, OrganisationId } from '@sanxin/kernel'

export type OrganisationKind = 'party' | 'union' | 'youth_league' | 'women'
export type OrganisationLevel = 'working_committee' | 'committee' | 'general_branch' | 'branch' | 'party_group' | 'mass'
export type Formation = 'single' | 'joint' | 'regional' | 'industry' | 'temporary' | 'functional' | 'floating_member' | 'fallback'

/** An organisation with the rows that speak of it and the units it says it covers, in the words of the list. */
export interface OrganisationPlan {
  id: OrganisationId
  kind: OrganisationKind
  level: OrganisationLevel
  formation: Formation | null
  name: string
  parentId: OrganisationId | null
  superior: string | null
  leader: string | null
  foundedOn: Day | null
  termFrom: Day | null
  termTo: Day | null
  areaId: AreaId | null
  areaLft: number
  locatedAt: string | null
  membersSaid: number | null
  dissolved: boolean
  /** the cell 覆盖单位 as written; blank when the list leaves it to the name */
  covers: string
  rows: number[]
}

export type InstructorId = Id<'instructor'>
export interface InstructorPlan {
  id: InstructorId
  name: string
  sex: string | null
  birthYear: number | null
  workplace: string | null
  dispatchKind: string | null
  background: string | null
  capacity: number | null
  areaId: AreaId | null
  areaLft: number
  phone: string | null
  remark: string | null
  /** the cell 需回避企业 as written */
  avoids: string
  rows: number[]
}
