import type { LinkageRow } from './registry-input.ts'

/** The id under which these rows stood before they were merged away; undefined when they never stood alone. */
export const formerId = (rows: readonly Pick<LinkageRow, 'id'>[], retired: ReadonlyMap<number, string>): string | undefined =>
  rows.map(({ id }) => retired.get(id)).find((id) => id !== undefined)
