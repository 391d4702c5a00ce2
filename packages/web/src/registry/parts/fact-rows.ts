import type { Fact } from '@sanxin/contract/registry'
import type { Bilingual } from '@sanxin/kernel'
import { valueWords } from './value-words.ts'

type Mark = Fact['marks'][number]

/** True when the sources of a fact do not agree. */
export const isDisputed = ({ marks }: Fact): boolean => marks.some(({ state }) => state === 'differs')

/** The adopted value in words; null when nobody said anything. */
export const shownValue = ({ field, value, shown }: Fact): Bilingual | null => shown ?? (value === null ? null : valueWords(field, value))

/** What one source says of a field, in words. */
export const saidBy = (field: string, { says }: Mark): Bilingual | null => (says === null ? null : valueWords(field, says))

/** Sources that say something, the adopted one first; those that left the field blank are shown by their marks alone. */
export const speakingMarks = ({ marks }: Fact): Mark[] =>
  [...marks].filter(({ says }) => says !== null).sort((a, b) => Number(b.state === 'adopted') - Number(a.state === 'adopted'))

/** Facts that anybody said something about; blank ones that can be filled in stay, so that they can be. */
export const worthShowing = (fact: Fact): boolean => fact.value !== null || fact.marks.length > 0 || fact.overridable
