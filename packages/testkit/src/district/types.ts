import type { DayNumber } from './days.ts'
import type { Industry } from './words/industries.ts'
import type { PlaceWords } from './words/places.ts'

/** A number that the workbook shows as a date. */
export type DateCell = { readonly serial: number }
export type Cell = string | number | null | DateCell

/** Corners of a merged block as a spreadsheet counts them, first row and column = 1. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }
export type Sheet = { readonly name: string; readonly rows: Cell[][]; readonly merges: Merge[] }
export type CsvForm = {
  readonly encoding: 'utf8' | 'utf8-bom' | 'gb18030'
  readonly separator: ',' | ';' | '\t'
  readonly lineEnd: '\r\n' | '\n'
}

export const rosterKinds = [
  'communities',
  'buildings',
  'party-organisations',
  'market-registration',
  'taxpayers',
  'insured-units',
  'statistics-units',
  'social-organisations',
  'insured-persons',
  'members',
  'riders',
  'survey',
  'instructors',
  'mass-organisations',
] as const
export type RosterKind = (typeof rosterKinds)[number]

/** One file as a department sends it: xlsx with sheets, or csv (one sheet without a name) when `csv` says in which form. */
export type Workbook = { readonly kind: RosterKind; readonly fileName: string; readonly sheets: readonly Sheet[]; readonly csv?: CsvForm }

export type Point = { readonly lon: number; readonly lat: number }
export type SubDistrict = {
  readonly name: string
  readonly code: string
  readonly roads: readonly string[]
  readonly communities: Community[]
}
/** `ring`: closed, counter-clockwise. */
export type Community = {
  readonly name: string
  readonly code: string
  readonly subDistrict: SubDistrict
  readonly grids: number
  readonly ring: readonly Point[]
}
export type Building = {
  readonly name: string
  readonly kind: string
  readonly community: Community
  readonly point: Point
  readonly road: string
  readonly number: number
  readonly floors: number
  readonly blocks: number
  readonly formerName?: string
}
/** Where a unit sits: in a building (block and room) or at a house number of a road. */
export type Place = {
  readonly community: Community
  readonly building?: Building
  readonly road: string
  readonly number: number
  readonly block: number
  readonly room: number
  readonly point: Point
}

export type UnitClass = 'non_public' | 'state_owned' | 'branch_company' | 'sole_trader' | 'social_organisation' | 'unregistered'
export type Operating = 'operating' | 'cancelled' | 'revoked' | 'moved_away' | 'shell'
export type Willingness = '自愿' | '犹豫' | '不愿'

/** A unit as it really is; the workbooks show it as departments write it. */
export type Unit = {
  readonly id: string
  readonly class: UnitClass
  readonly operating: Operating
  readonly inBase: boolean
  readonly inSocialBase: boolean
  /** an operating enterprise that no department knows */
  readonly onlyOnSite: boolean
  /** registered within the 30 days before the reference day */
  readonly isNew: boolean
  readonly name: string
  readonly brand: string
  readonly trade: string
  readonly shortName: string
  readonly formerName?: string
  readonly creditCode?: string
  readonly unitType: string
  readonly industry: Industry
  readonly place: Place
  readonly registeredPlace: Place
  readonly legalPerson: string
  readonly foundedOn: DayNumber
  readonly capital: number
  readonly phone: string
  readonly insuredNumber?: string
  readonly platform?: string
  readonly surveyed: boolean
  readonly taxed: boolean
  /** on the list of the statistics bureau */
  readonly counted: boolean
  /** full members, probationary members and head count that the plan gives it */
  readonly due: { full: number; probationary: number; people: number }
  readonly people: Person[]
  willingness?: Willingness
  secretaryCandidate?: Person
  organisation?: PartyOrganisation
}

export type MemberKind = 'none' | 'full' | 'probationary' | 'suspended'
/** Why a member does not show at the employer. */
export type HiddenReason = 'former_workplace' | 'workplace_blank' | 'says_unemployed' | 'says_retired' | 'branch_outside_district'

export type Person = {
  readonly id: string
  readonly name: string
  readonly sex: '男' | '女'
  readonly birth: DayNumber
  readonly idNumber: string
  readonly phone: string
  readonly ethnicity: string
  readonly home: Community
  member: MemberKind
  unit?: Unit
  insured: boolean
  rides: boolean
  joinedOn?: DayNumber
  hidden?: HiddenReason
  /** the unit whose stopped insurance row still stands, also the one that 工作单位 may name */
  formerUnit?: Unit
}

export type PartyOrganisation = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly shortName: string
  readonly superior: string
  readonly subDistrict?: SubDistrict
  readonly location: string
  readonly units: readonly Unit[]
  readonly secretary: string
  readonly phone: string
  readonly foundedOn: DayNumber
  readonly termFrom: DayNumber
  readonly termTo: DayNumber
}

export type BodyKind = 'union' | 'youth_league' | 'women'
export type MassBody = {
  readonly id: string
  readonly kind: BodyKind
  readonly name: string
  readonly joint: boolean
  readonly units: readonly Unit[]
  readonly dissolved: boolean
  readonly leader: string
  readonly phone: string
  readonly foundedOn: DayNumber
  readonly heads: number
}

export type Instructor = {
  readonly person: Person
  readonly employer: string
  readonly dispatch: string
  readonly background: string
  readonly capacity: number
  readonly avoid: readonly Unit[]
}

/** Everything that is true of an invented district. */
export type World = {
  readonly seed: number | string
  readonly today: DayNumber
  readonly place: PlaceWords
  readonly subDistricts: readonly SubDistrict[]
  readonly communities: readonly Community[]
  readonly buildings: readonly Building[]
  readonly units: readonly Unit[]
  readonly people: readonly Person[]
  readonly organisations: readonly PartyOrganisation[]
  readonly massBodies: readonly MassBody[]
  readonly instructors: readonly Instructor[]
}
