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

/** @throws Problem `page.cursor-unreadable` when the text is no cursor of a list sorted in this way */
export function readCursor(text: string, sort: string, keyCount: number): PageCursor {
  try {
    const [cursorSort, keys, id, way, from] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    if (
      cursorSort === sort &&
      Array.isArray(keys) &&
      keys.length === keyCount &&
      keys.every((key) => typeof key === 'string' || typeof key === 'number') &&
      typeof id === 'string' &&
      /^[0-9a-f-]{36}$/.test(id) &&
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
