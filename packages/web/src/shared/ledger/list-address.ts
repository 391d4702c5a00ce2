import { address } from '../api/index.ts'

export type ListQuery = Readonly<Record<string, string | undefined>>

/** The address of a record that remembers the list it was opened from, so that neighbours and the way back are known. */
export const recordAddress = (record: string, id: string, list: ListQuery): string =>
  address(`${record}/${id}`, { list: address('', list).slice(1) })

/** The list that the address of a record remembers; undefined when it was opened from elsewhere. */
export function listOfRecord(list: string | undefined): Record<string, string> | undefined {
  return list === undefined ? undefined : Object.fromEntries(new URLSearchParams(list))
}

export interface PlacedPage {
  items: readonly { id: string }[]
  next: string | null
  previous: string | null
  from: number
  total: number
}

export interface Place {
  /** Number of the record in its list, from 1. */
  at: number
  total: number
  previous?: string
  next?: string
  /** True when the neighbour stands on the page before or after. */
  beforePage: boolean
  afterPage: boolean
}

/** Where a record stands on the page of its list; undefined when it is not there any more. */
export function placeOn(page: PlacedPage | undefined, id: string): Place | undefined {
  const index = page?.items.findIndex((item) => item.id === id) ?? -1
  if (!page || index < 0) return undefined
  return {
    at: page.from + index,
    total: page.total,
    previous: page.items[index - 1]?.id,
    next: page.items[index + 1]?.id,
    beforePage: index === 0 && page.previous !== null,
    afterPage: index === page.items.length - 1 && page.next !== null,
  }
}
