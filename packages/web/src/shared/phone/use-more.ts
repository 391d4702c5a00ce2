import { useLanguage } from '@sanxin/ui'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { api, type ProblemError } from '../api/index.ts'

/** One page of a keyset-ordered list, as the API gives it. */
interface ListPage<Item> {
  items: Item[]
  next: string | null
  total: number
}

interface MoreOptions {
  /** Items that come at a time. */
  limit: number
  enabled?: boolean
}

/**
 * A list that grows by 更多 instead of turning pages.
 * @returns the items so far, the total of the list, and `more` while there are further ones
 */
export function useMore<Item>(path: string, query: object, { limit, enabled }: MoreOptions) {
  const language = useLanguage()
  const asked = useInfiniteQuery<ListPage<Item>, ProblemError, { pages: ListPage<Item>[] }, readonly unknown[], string | undefined>({
    queryKey: [path, query, language, 'more', limit],
    queryFn: ({ pageParam, signal }) => api.get<ListPage<Item>>(path, { query: { ...query, limit, after: pageParam }, signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  })
  return {
    items: asked.data?.pages.flatMap(({ items }) => items),
    total: asked.data?.pages[0]?.total,
    error: asked.error,
    isFetching: asked.isFetching,
    retry: () => void asked.refetch(),
    more: asked.hasNextPage ? () => void asked.fetchNextPage() : undefined,
  }
}

export type MoreItems<Item> = ReturnType<typeof useMore<Item>>
