export { type KeysetQuery, keysetPage, type Page, type PageAsk, type SortKey } from './keyset-page.ts'
export { isUuid, type PageCursor, readCursor, writeCursor } from './page-cursor.ts'
export { pageProblems } from './problems.ts'
