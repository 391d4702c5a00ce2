import type { LevelHit } from '../model/comparison.ts'

export type UnitSource = 'market-registration' | 'taxpayers' | 'insured-units' | 'statistics-units' | 'social-organisations' | 'survey'

/** One row of a unit roster, fields as the workbook has them; any may be missing. */
export interface UnitRow {
  key: string
  source: UnitSource
  /** number of the delivery of this roster; a later one has a higher number */
  delivery: number
  fields: Readonly<Record<string, string>>
}

/** What a person said about two rows. */
export interface UnitDecision {
  a: string
  b: string
  same: boolean
}

export type UnitRule = 'decided' | 'credit-code' | 'organisation-code' | 'damaged-code' | 'insured-number'

export interface UnitCluster {
  /** the unit id it had before, else the first of its row keys */
  key: string
  rows: string[]
}

export interface UnitLink {
  a: string
  b: string
  rule?: UnitRule
  weightBits?: number
  evidence: LevelHit[]
}

/** Two clusters about which a person should decide; named by their keys, with one row of each that carries the likeness. */
export interface UnitReview {
  a: string
  b: string
  rowA: string
  rowB: string
  weightBits: number
  /** probability that they belong together, other candidates considered */
  probability: number
  evidence: LevelHit[]
}

export interface LinkedUnits {
  clusters: UnitCluster[]
  links: UnitLink[]
  review: UnitReview[]
}
