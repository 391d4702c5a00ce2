import type { Bilingual } from '@sanxin/kernel'

export interface FilterValue {
  value: string
  name: Bilingual
}

/** One condition of a list: its name in the address, its words, and what can be chosen. */
export interface FilterSpec {
  key: string
  label: Bilingual
  values: readonly FilterValue[]
}

export type Names = Readonly<Record<string, Bilingual>>

/** Values of a condition from a table of names. */
export const valuesOf = (names: Names): FilterValue[] => Object.entries(names).map(([value, name]) => ({ value, name }))

export const yesNo: Names = { yes: { zh: '有', en: 'yes' }, no: { zh: '没有', en: 'no' } }

/** The word of a value; what nobody can name is cut to its beginning, since an id says nothing to a reader. */
export function nameOfValue(spec: FilterSpec, value: string): Bilingual {
  const found = spec.values.find((one) => one.value === value)?.name
  const short = value.length > 12 ? `…${value.slice(-6)}` : value
  return found ?? { zh: short, en: short }
}

/** Those conditions of an address that a list knows. */
export function conditionsOf(
  specs: readonly Pick<FilterSpec, 'key'>[],
  state: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(specs.flatMap(({ key }) => (state[key] ? [[key, state[key]]] : [])))
}
