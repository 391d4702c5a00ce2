/** Endings of files that can hold a roster; what is inside is judged by the server. */
const tables = /\.(xlsx|xlsm|xls|et|csv|txt|tsv)$/i
/** What systems and office programs leave beside the files of people. */
const leftBehind = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i

export interface SortedDrop<Item> {
  tables: Item[]
  /** Not tables: named to the reader and not sent. */
  others: Item[]
}

/** Sorts what was dropped; hidden files and locks of office programs are left out without a word. */
export function sortDropped<Item extends { name: string }>(files: readonly Item[]): SortedDrop<Item> {
  const meant = files.filter(({ name }) => !leftBehind.test(name))
  return { tables: meant.filter(({ name }) => tables.test(name)), others: meant.filter(({ name }) => !tables.test(name)) }
}
