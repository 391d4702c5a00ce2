import type { FieldSpec, Sensitivity, ValueKind } from './roster-kind.ts'

type Rest = Omit<Partial<FieldSpec>, 'code' | 'zh' | 'en' | 'titles' | 'value' | 'level'>

const separate = (texts: readonly string[]): string[] => [...new Set(texts.flatMap((text) => text.split(' ')))]

/** One line of a table of fields; titles and words may stand several in one text, separated by blanks. */
export const rosterField = (
  code: string,
  [zh, en]: readonly [string, string],
  value: ValueKind,
  level: Sensitivity,
  titles: readonly string[],
  rest: Rest = {},
): FieldSpec => ({
  code,
  zh,
  en,
  value,
  level,
  titles: separate([zh, ...titles]),
  ...rest,
  ...(rest.words ? { words: separate(rest.words) } : {}),
})
