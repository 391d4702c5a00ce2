import { coverageNames, dueNames, findUnitField } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'

const derived: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = { due: dueNames, coveredBy: coverageNames }
const truths: Readonly<Record<string, Bilingual>> = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } }

/** The words of a coded value, as sources and the history give it; any other value says itself. */
export function valueWords(field: string | null, value: string): Bilingual {
  const words = field === null ? undefined : (findUnitField(field)?.words ?? derived[field])
  return words?.[value] ?? truths[value] ?? { zh: value, en: value }
}
