import type { CoveredBy, Due, OperatingState, UnitKind } from './registry-plan.ts'

/** What a filter by coverage can ask: by an organisation, by none, by an organisation or an instructor, by nothing at all. */
export type CoveredFilter = 'yes' | 'no' | 'reached' | 'unreached'
export type YesNo = 'yes' | 'no'

/**
 * Which units a list, a facet or a figure is about; every condition narrows.
 * The number on a page and the list it opens read one such object, so they cannot differ.
 */
export interface UnitFilters {
  search?: string
  /** id of a sub-district, or `none` for units without a place */
  street?: string
  community?: string
  building?: string
  kind?: UnitKind
  operating?: OperatingState
  base?: 'enterprise' | 'social' | 'outside'
  /** `organisation` is single or joint */
  due?: Due | 'organisation'
  covered?: CoveredFilter
  coveredBy?: CoveredBy
  union?: YesNo
  league?: YesNo
  women?: YesNo
  /** by full members; `any` and `none` also look at probationary ones */
  members?: 'three-or-more' | 'one-or-two' | 'none' | 'any'
  /** code of a line, or `none` */
  line?: string
  /** code of a roster kind that knows the unit */
  source?: string
  /** some source says otherwise than the adopted value */
  differs?: 'yes'
  /** id of an organisation that covers the unit */
  organisation?: string
  /** id of the batch that brought the unit in */
  batch?: string
}
