import type { FieldSpec, Sensitivity, ValueKind } from './roster-kind.ts'

type Rest = Omit<Partial<FieldSpec>, 'code' | 'zh' | 'en' | 'titles' | 'value' | 'level'>

/** One line of a table of fields. */
export const rosterField = (
  code: string,
  [zh, en]: readonly [string, string],
  value: ValueKind,
  level: Sensitivity,
  titles: readonly string[],
  rest: Rest = {},
): FieldSpec => ({ code, zh, en, value, level, titles: titles.includes(zh) ? titles : [zh, ...titles], ...rest })
