import { type SearchText, searchText, sortForm } from '@sanxin/domain/registry'
import { pinyin } from 'pinyin-pro'

export interface NameSearch extends SearchText {
  /** pinyin of the present name without blanks, the order of the ledgers */
  pinyin: string
}

/**
 * What a unit or a person is ordered and found by.
 * @param names the present name first, then former ones
 * @param surname reads the first characters as a surname: 单 is shan, 解 is xie
 */
export function nameSearch({
  names,
  codes = [],
  surname,
}: {
  names: readonly string[]
  codes?: readonly (string | null)[]
  surname: boolean
}): NameSearch {
  const read = names.map((name) => syllables(name, surname))
  return {
    pinyin: sortForm(read[0]?.join('') ?? ''),
    ...searchText({
      names,
      codes,
      pinyin: read.map((parts) => parts.join('')),
      initials: read.map((parts) => parts.map(([first]) => first).join('')),
    }),
  }
}

const syllables = (name: string, surname: boolean): string[] =>
  pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive', surname: surname ? 'head' : 'off' })
    .map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part !== '')
