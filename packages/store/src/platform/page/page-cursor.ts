import { pageProblems } from './problems.ts'

/** Where a page begins: the sort values and the id of the row beside it, the way it goes, and how many rows stand before it. */
export interface PageCursor {
  sort: string
  keys: readonly (string | number | null)[]
  id: string
  way: 'after' | 'before'
  /** number of the first row of the page, counted from 0 */
  from: number
}

/** As text for an address; it names a place in the list and grants nothing. */
export const writeCursor = ({ sort, keys, id, way, from }: PageCursor): string =>
  Buffer.from(JSON.stringify([sort, keys, id, way, from])).toString('base64url')

export type KeyType = 'text' | 'integer' | 'date' | 'timestamptz'

const integerLimit = 2_147_483_647
/** What the database can read as a value of the type; a cursor is text that anybody may write. */
const fits: Record<KeyType, (key: string | number) => boolean> = {
  text: (key) => !String(key).includes('\0') && String(key).isWellFormed(),
  integer: (key) => /^-?\d+$/.test(String(key)) && Math.abs(Number(key)) <= integerLimit,
  date: (key) => /^(?!0000)\d{4}-\d\d-\d\d$/.test(String(key)) && isTime(String(key)),
  timestamptz: (key) =>
    /^(?!0000)\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d(:?\d\d)?)$/.test(String(key)) && isTime(String(key)),
}
// Only a day that exists comes back as it was written.
const isTime = (text: string): boolean => {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(11, 19).split(':').map(Number)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10)) && hours < 24 && minutes < 60 && seconds < 60
}
export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** @throws Problem `page.cursor-unreadable` when the text is no cursor of a list sorted in this way by keys of these types */
export function readCursor(text: string, sort: string, types: readonly KeyType[]): PageCursor {
  try {
    const [cursorSort, keys, id, way, from] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    if (
      cursorSort === sort &&
      Array.isArray(keys) &&
      keys.length === types.length &&
      keys.every((key, i) => (typeof key === 'string' || typeof key === 'number') && fits[types[i]!](key)) &&
      isUuid(id) &&
      (way === 'after' || way === 'before') &&
      Number.isSafeInteger(from) &&
      (from as number) >= 0
    )
      return { sort, keys, id, way, from: from as number }
  } catch {
    // falls through to the refusal
  }
  throw pageProblems.problem('cursor-unreadable')
}
