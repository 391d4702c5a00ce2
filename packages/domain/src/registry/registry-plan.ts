import type { AreaId, BuildingId, Day, OrganisationId, PersonId, UnitId } from '@sanxin/kernel'

/** Why something is so: a code of the column's table of sentences and what fills it. */
export interface Because {
  code: string
  facts: Record<string, string | number | null>
}

export type MarkState = 'adopted' | 'same' | 'differs' | 'blank'

/** One field of a record: the adopted value, who says it, since when, and what the others say. */
export interface SettledFact {
  value: string | null
  /** code of the roster kind, or `override` for a person's word */
  source: string
  row: number | null
  since: string | null
  others: { source: string; value: string | null; row: number; state: Exclude<MarkState, 'adopted'> }[]
}

export type UnitKind = 'non_public' | 'state_owned' | 'branch_company' | 'sole_trader' | 'social_organisation' | 'unregistered'
export type OperatingState = 'operating' | 'cancelled' | 'revoked' | 'moved_away' | 'shell'
export type Due = 'single' | 'joint' | 'instructor' | 'none'
export type CoveredBy = 'single' | 'joint' | 'regional' | 'industry' | 'fallback' | 'functional' | 'temporary' | 'instructor'

/** A unit as it stands after all sources, decisions and overrides have been heard. */
export interface UnitPlan {
  id: UnitId
  anchorRow: number
  name: string
  formerNames: string[]
  creditCode: string | null
  kind: UnitKind
  operating: OperatingState
  inBase: boolean
  inSocialBase: boolean
  streetId: AreaId | null
  communityId: AreaId | null
  buildingId: BuildingId | null
  /** number of the smallest area known; 0 while the unit has no place */
  areaLft: number
  address: string | null
  lon: number | null
  lat: number | null
  industryCode: string | null
  industryName: string | null
  /** competent department, where a source names one */
  department: string | null
  line: string | null
  legalPerson: string | null
  contact: string | null
  /** clear; sealed by the store */
  phone: string | null
  headcount: number | null
  foundedOn: Day | null
  willingness: string | null
  fullMembers: number
  probationary: number
  employees: number
  due: Due
  coveredBy: CoveredBy | null
  unionCovered: boolean
  leagueCovered: boolean
  womenCovered: boolean
  marks: Record<string, MarkState>
  facts: Record<string, SettledFact>
  reasons: Because[]
}

export type Employment = 'insured' | 'rider' | 'named' | 'left' | 'unknown'

export interface PersonPlan {
  id: PersonId
  anchorRow: number
  name: string
  sex: string | null
  birthYear: number | null
  /** clear; sealed by the store */
  idNumber: string | null
  /** clear; sealed by the store */
  phone: string | null
  unitId: UnitId | null
  employment: Employment
  areaLft: number
  membership: MembershipPlan | null
}

export interface MembershipPlan {
  kind: 'full' | 'probationary'
  standing: 'normal' | 'suspended' | 'in_transit'
  joinedOn: Day | null
  confirmedOn: Day | null
  branch: string | null
  organisationId: OrganisationId | null
  workplace: string | null
  /** where the member counts; null when nowhere in the district */
  unitId: UnitId | null
  because: Because
  undisclosed: boolean
}

export interface RowUnitLink {
  row: number
  unitId: UnitId
  because: Because
}

export interface RowPersonLink {
  row: number
  personId: PersonId
  unitId: UnitId | null
  kind: 'current' | 'duplicate' | 'second' | 'former' | 'member' | 'instructor'
  because: Because
}
