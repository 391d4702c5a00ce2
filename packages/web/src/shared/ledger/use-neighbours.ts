import { useApi } from '../api/index.ts'
import { type UrlState, useUrlState } from '../screen/index.ts'
import { listOfRecord, type PlacedPage, placeOn, recordAddress } from './list-address.ts'

/** The list behind a record page: its conditions, the record's number in it, and the records before and after. */
export function useNeighbours(path: string, record: string, id: string) {
  const { state } = useUrlState<UrlState>()
  const list = listOfRecord(state.list)
  const page = useApi<PlacedPage>(path, { limit: 50, ...list }, { enabled: list !== undefined })
  const place = placeOn(page.data, id)
  const beyond = (cursor: string | null | undefined, wanted: boolean | undefined) => ({
    query: { limit: 50, ...list, after: cursor ?? undefined },
    enabled: wanted === true && typeof cursor === 'string',
  })
  const after = beyond(page.data?.next, place?.afterPage)
  const before = beyond(page.data?.previous, place?.beforePage)
  const nextPage = useApi<PlacedPage>(path, after.query, { enabled: after.enabled })
  const previousPage = useApi<PlacedPage>(path, before.query, { enabled: before.enabled })
  const hrefTo = (target: string | undefined, cursor?: string | null) =>
    target === undefined || !list ? undefined : recordAddress(record, target, cursor ? { ...list, after: cursor } : list)
  return {
    list,
    place,
    nextHref: hrefTo(place?.next) ?? hrefTo(after.enabled ? nextPage.data?.items[0]?.id : undefined, page.data?.next),
    previousHref: hrefTo(place?.previous) ?? hrefTo(before.enabled ? previousPage.data?.items.at(-1)?.id : undefined, page.data?.previous),
  }
}
