/** Marks the beginning of a form, so that one character finds what begins with it. */
const start = '^'
const between = '\n'

/** What a record is found by. */
export interface SearchForms {
  /** names in Chinese: the present one first, then former ones */
  names: readonly string[]
  /** codes: credit code, insurance number … */
  codes?: readonly (string | null)[]
  /** whole pinyin of the names without blanks: `pudongkeji` */
  pinyin?: readonly string[]
  /** first letters of the pinyin: `pdkj` */
  initials?: readonly string[]
}

export interface SearchText {
  /** all forms one under the other, lower case, half width, without blanks */
  haystack: string
  /** the pieces an index finds it by */
  grams: string[]
}

/** As much of a name's pinyin as lists are ordered by: a cursor holds it and has to fit into an address. */
export const sortForm = (pinyin: string): string => pinyin.slice(0, 240).toWellFormed()

/** Half width, lower case, without blanks and punctuation: 浦东（江南） and 浦东江南 are searched alike. */
export const searchForm = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const isLatin = (character: string): boolean => character <= '~'

/**
 * Splits a form into runs of Chinese characters and of letters or digits: the first are cut into pairs, as most searches have two
 * characters; of letters pairs would be everywhere, so they are cut into threes. Characters are code points.
 */
function pieces(form: string, latinPiece: 2 | 3): string[] {
  const out: string[] = []
  for (const run of form.match(/[ -~]+|[^ -~]+/gu) ?? []) {
    const characters = Array.from(run)
    const length = isLatin(characters[0]!) ? latinPiece : 2
    for (let i = 0; i + length <= characters.length; i++) out.push(characters.slice(i, i + length).join(''))
  }
  return out
}

/** A lone pair of letters or digits inside a name, as in 3D打印. */
const pairs = (form: string): string[] => (form.match(/[ -~]+/g) ?? []).filter((run) => run.length === 2)

const beginnings = (form: string): string[] => {
  const characters = Array.from(form)
  return [1, 2].filter((length) => length <= characters.length).map((length) => start + characters.slice(0, length).join(''))
}

/** The text and the pieces that are kept for a record; `searchTerms` asks for the same pieces. */
export function searchText({ names, codes = [], pinyin = [], initials = [] }: SearchForms): SearchText {
  const unique = (forms: readonly (string | null)[]) => [
    ...new Set(forms.map((form) => searchForm(form ?? '')).filter((form) => form !== '')),
  ]
  const plain = unique([...names, ...codes, ...pinyin])
  const short = unique(initials)
  const grams = new Set<string>()
  for (const form of plain) for (const gram of [...pieces(form, 3), ...pairs(form), ...beginnings(form)]) grams.add(gram)
  for (const form of short) for (const gram of [...pieces(form, 2), ...pieces(form, 3), ...beginnings(form)]) grams.add(gram)
  return { haystack: [...plain, ...short].join(between), grams: [...grams] }
}

export interface SearchTerms {
  /** all must be among the grams of the record */
  grams: string[]
  /** all must be somewhere in its haystack; empty where the grams alone answer */
  terms: string[]
}

/**
 * What to ask the index for a search as typed: blanks separate words that must all be found.
 * One character, or two letters, find beginnings (two letters also any two initials).
 * @returns undefined when nothing searchable was typed
 */
export function searchTerms(typed: string): SearchTerms | undefined {
  const words = typed
    .split(/[\s,，、;；]+/u)
    .map(searchForm)
    .filter((word) => word !== '')
  if (words.length === 0) return undefined
  const grams = new Set<string>()
  const terms: string[] = []
  for (const word of words) {
    const found = gramsOfWord(word)
    for (const gram of found.grams) grams.add(gram)
    if (!found.exact) terms.push(word)
  }
  return { grams: [...grams], terms }
}

function gramsOfWord(word: string): { grams: string[]; exact: boolean } {
  const characters = Array.from(word)
  const latin = characters.every(isLatin)
  if (characters.length === 1) return { grams: [start + word], exact: true }
  if (characters.length === 2 && latin) return { grams: [word], exact: true }
  const grams = pieces(word, 3)
  // A word such as 3D打印 or 浦a has runs too short for a piece: the haystack decides then.
  return { grams, exact: characters.length === 2 && !latin && grams.length === 1 }
}
