import type { UnitRow } from '@sanxin/contract/registry'
import { coverageNames, operatingNames } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'
import type { Tone } from '@sanxin/ui'

export interface StateWord {
  tone: Tone
  word: Bilingual
}

const dueWords: Record<UnitRow['due'], Bilingual | null> = {
  single: { zh: '单独', en: 'own' },
  joint: { zh: '联合', en: 'joint' },
  instructor: { zh: '指导员', en: 'instructor' },
  none: null,
}

/** What a unit is due, in one word; null outside the base. */
export const dueWord = (unit: Pick<UnitRow, 'due'>): Bilingual | null => dueWords[unit.due]

/** True when what is due is not there: an organisation, or at least an instructor. */
export function isMissing({ due, coveredBy }: Pick<UnitRow, 'due' | 'coveredBy'>): boolean {
  if (due === 'none') return false
  if (due === 'instructor') return coveredBy === null
  return coveredBy === null || coveredBy === 'instructor'
}

/** How a unit stands today: what covers it, else what is missing; outside the base the state of operation when it has ended. */
export function coverageState(unit: Pick<UnitRow, 'due' | 'coveredBy' | 'operating'>): StateWord | null {
  if (unit.due === 'none') {
    return unit.operating === 'operating' ? null : { tone: 'plain', word: operatingNames[unit.operating] }
  }
  if (isMissing(unit)) {
    return unit.due === 'instructor'
      ? { tone: 'amber', word: { zh: '未派', en: 'not sent' } }
      : { tone: 'ochre', word: { zh: '未建', en: 'not built' } }
  }
  return unit.coveredBy === null ? null : { tone: 'bamboo', word: coverageNames[unit.coveredBy] }
}

/** How many sources say otherwise than the adopted values. */
export const differingSources = (unit: Pick<UnitRow, 'marks'>): number => unit.marks.filter(({ state }) => state === 'differs').length
