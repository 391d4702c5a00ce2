import type { Bilingual } from '@sanxin/kernel'

/** What a field holds, as its content can be told by looking at it. */
export type ValueKind =
  | 'ordinal'
  | 'credit-code'
  | 'org-code'
  | 'id-number'
  | 'phone'
  | 'person-name'
  | 'unit-name'
  | 'short-unit-name'
  | 'unit-list'
  | 'workplace'
  | 'station'
  | 'party-name'
  | 'body-name'
  | 'street'
  | 'community'
  | 'building-name'
  | 'address'
  | 'longitude'
  | 'latitude'
  | 'boundary'
  | 'date'
  | 'month'
  | 'sex'
  | 'count'
  | 'money'
  | 'account-number'
  | 'division-code'
  | 'industry-code'
  | 'industry'
  | 'words'
  | 'room'
  | 'text'
  | 'long-text'

export type Sensitivity = 'L1' | 'L2' | 'L3'

/** A value that is written differently and read as one word, such as the kind of a mass organisation. */
export interface DerivedValue {
  value: string
  /** found in the row's own name, else in the titles above the table, else in the name of the sheet */
  words: readonly string[]
}

export interface FieldSpec extends Bilingual {
  code: string
  /** what departments write above such a column */
  titles: readonly string[]
  value: ValueKind
  /** typical values, whole or as their beginning */
  words?: readonly string[]
  level: Sensitivity
  /** one of the fields of which at least one must say whom the row is about */
  names?: boolean
  /** among fields of the same kind of value: smaller means earlier (dates) or smaller (numbers) */
  rank?: number
  /** share of rows that usually have it; 1 unless told */
  filled?: number
  /** usual values: years of a date, else the number itself */
  range?: readonly [number, number]
  /** whether each row has its own value, or many rows share one */
  distinct?: 'each' | 'repeated'
  /** written once for a block of rows even where no cells are merged */
  block?: boolean
  /** a field without which the kind is hardly what it seems */
  telling?: boolean
  derived?: readonly DerivedValue[]
}

export interface RosterKind extends Bilingual {
  code: string
  /** one Chinese character that marks the source */
  sign: string
  entity: 'unit' | 'person' | 'organisation' | 'area' | 'building'
  /** smaller is imported earlier */
  order: number
  /** words in titles above the table or in the sheet's name that speak for this kind */
  context: readonly string[]
  fields: readonly FieldSpec[]
  /** beginnings of credit codes that such a roster has */
  codePrefixes?: readonly string[]
}
